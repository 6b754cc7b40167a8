import { compareIds } from '../graph/derive-nodes'
import { plainWords } from '../kernel/plain-words'
import type { Alliance } from '../model/alliance'
import { world } from '../model/vocabularies/world'
import { countOf } from './count-figure'
import type { AllianceFact } from './facts'
import { yearItBegins, yearItIsOver } from './fractional-year'
import type { FactsGround } from './ground'
import { isRunning } from './is-running'
import { recordRef } from './record-refs'

const worldOrder: readonly string[] = world.map(({ code }) => code)

/** Codes of worlds in the order of the vocabulary; those that it does not have after them, by code. */
function inWorldOrder(codes: Iterable<string>): readonly string[] {
  const place = (code: string): number => worldOrder.indexOf(code) + 1 || Infinity
  return [...new Set(codes)].sort((left, right) => {
    const [one, other] = [place(left), place(right)]
    return one === other ? compareIds(left, right) : one - other
  })
}

function allianceFact(alliance: Alliance, ground: FactsGround): AllianceFact {
  const members = [...(ground.membersOf.get(alliance.id) ?? [])]
  const { startOn, endOn } = alliance
  return {
    id: alliance.id,
    members: countOf(
      'members',
      members.map((id) => recordRef('actor', id)),
    ),
    worlds: inWorldOrder(members.map((id) => ground.worldOf.get(id) ?? '')),
    start: startOn === undefined ? null : yearItBegins(startOn),
    end: endOn === undefined ? null : yearItIsOver(endOn),
  }
}

/** Every alliance with its members and span, in the order of a table: running first, then by name, then by id. */
export function allianceFacts(ground: FactsGround): readonly AllianceFact[] {
  const { tables, today } = ground.input
  const keyed = Array.from(tables.alliance.values(), (alliance) => ({
    alliance,
    rest: Number(!isRunning(alliance, today)),
    name: plainWords(alliance.title ?? ''),
  }))
  keyed.sort(
    (left, right) =>
      left.rest - right.rest ||
      compareIds(left.name, right.name) ||
      compareIds(left.alliance.id, right.alliance.id),
  )
  return keyed.map(({ alliance }) => allianceFact(alliance, ground))
}
