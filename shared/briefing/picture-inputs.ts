import type { NetworkSettings } from '../graph/network-settings'
import type { Actor } from '../model/actor'
import { otherWorld, worldOf } from '../model/world-of'
import type { BriefingInput } from './briefing-input'
import type { BriefingFacts } from './facts'
import { fewestTold } from './level'
import type { PublicGroups } from './public-groups'
import { isVeiledActor } from './renamed-ids'

/** What the network and the map are drawn of. */
export interface PictureInputs {
  readonly network: BriefingInput
  readonly map: BriefingInput
}

function withActors(
  input: BriefingInput,
  settings: NetworkSettings,
  drawn: (actor: Actor) => Actor,
): BriefingInput {
  const all = [...input.tables.actor.values()]
  // So few would be counted, whatever they look like.
  const areFew = all.filter(({ id }) => isVeiledActor(id)).length < fewestTold
  const actor = new Map(
    all.flatMap((one) => {
      if (!isVeiledActor(one.id)) return [[one.id, one] as const]
      return areFew ? [] : [[one.id, drawn(one)] as const]
    }),
  )
  return { ...input, settings, tables: { ...input.tables, actor } }
}

/**
 * What pictures are drawn of, so that nobody counts on them what the public is not told (`groups`; null at other
 * levels, where they are drawn of everything). Actors who are not named: in the network, nothing but a world and a
 * kind that are told; on the map, only where they are, and nowhere in a commune of which it is not told how many
 * actors it has. Marks differ by nothing that would tell few actors apart.
 */
export function pictureInputs(
  input: BriefingInput,
  { breakdowns }: BriefingFacts,
  groups: PublicGroups | null,
): PictureInputs {
  if (groups === null) return { network: input, map: input }
  const { settings } = input
  const { look } = settings
  const isCountable = look.color === 'theme' || look.color === 'community'
  const plain = { ...look, size: 'same', ...(isCountable && { color: 'world' as const }) }
  const terms = [...input.tables.term.values()]
  const told = new Set(
    breakdowns.actorsByCommune.parts
      .filter(({ figure }) => figure.state === 'known')
      .map(({ code }) => code),
  )
  return {
    network: withActors(input, { ...settings, look: plain }, ({ id, name = '', kind, ...rest }) => {
      const own = worldOf({ ...rest, ...(kind !== undefined && { kind }) }, terms)
      const isKindTold = kind !== undefined && groups.kinds.has(kind)
      const world = isKindTold || groups.worlds.has(own) ? own : otherWorld
      return { id, name, world, ...(isKindTold && { kind }) }
    }),
    map: withActors(
      input,
      { ...settings, look: { ...plain, color: 'kind' } },
      ({ id, commune = '' }) => ({
        ...{ id, name: groups.unnamed },
        ...(told.has(commune) && { commune }),
      }),
    ),
  }
}
