import type { Actor } from '../model/actor'
import type { BriefingInput } from './briefing-input'
import type { BriefingFacts } from './facts'
import { isVeiledActor } from './renamed-ids'

/**
 * What the map and the network are drawn of: where it is not told how many actors a commune has, the ones there who
 * are not named stand nowhere, so that nobody counts them on the map.
 */
export function pictureInput(input: BriefingInput, { breakdowns }: BriefingFacts): BriefingInput {
  const told = new Set(
    breakdowns.actorsByCommune.parts
      .filter(({ figure }) => figure.state === 'known')
      .map(({ code }) => code),
  )
  const drawn = (actor: Actor): Actor => {
    if (!isVeiledActor(actor.id) || told.has(actor.commune ?? '')) return actor
    const { commune: _, ...rest } = actor
    return rest
  }
  const actor = new Map(Array.from(input.tables.actor, ([id, one]) => [id, drawn(one)]))
  return { ...input, tables: { ...input.tables, actor } }
}
