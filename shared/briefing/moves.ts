import type { BriefingInput } from './briefing-input'
import type { BriefingFacts, FigureCode, Move, Moves } from './facts'
import { figureCodes } from './facts'
import type { RecordRef } from './figure'
import { readSnapshot } from './read-snapshot'
import type { BriefingSnapshot } from './snapshot'
import type { FactsGround } from './ground'
import { recordRef, recordRefs } from './record-refs'

/** Differences below this are of the machine's arithmetic. */
const tolerance = 1e-9

interface Earlier {
  readonly id: string
  readonly madeOn: string
  readonly snapshot: BriefingSnapshot
}

/** The last briefing made on a day before `today` whose figures can be read: drafts of one day are no past. */
function lastBriefing({ tables, today }: BriefingInput): Earlier | null {
  let last: Earlier | null = null
  const kept = [...tables.briefing.values()].sort((left, right) => (left.id < right.id ? -1 : 1))
  for (const { id, madeOn = '', figures = '' } of kept) {
    if (madeOn === '' || madeOn.slice(0, today.length) >= today) continue
    if (last !== null && madeOn <= last.madeOn) continue
    const snapshot = readSnapshot(figures)
    if (snapshot !== null) last = { id, madeOn, snapshot }
  }
  return last
}

function movesOf(
  { figures: before }: BriefingSnapshot,
  figures: BriefingFacts['figures'],
): readonly Move[] {
  return figureCodes.flatMap((code: FigureCode) => {
    const [then, now] = [
      Object.hasOwn(before, code) ? before[code] : undefined,
      figures[code].value,
    ]
    if (then === undefined || now === null || Math.abs(now - then) <= tolerance) return []
    return [{ code, before: then, now }]
  })
}

function since(
  before: readonly RecordRef[] | null,
  now: readonly RecordRef[],
): readonly RecordRef[] | null {
  if (before === null) return null
  const known = new Set(before)
  return now.filter((ref) => !known.has(ref))
}

/**
 * What differs from the last briefing that was made before today: figures known then and now, and records that
 * were not there. Null where there is none to compare with.
 */
export function movesSince(
  { input, answersTo }: FactsGround,
  figures: BriefingFacts['figures'],
): Moves | null {
  const last = lastBriefing(input)
  if (last === null) return null
  const { snapshot } = last
  const answered = [...answersTo].filter(([, alliances]) => alliances.length > 0)
  return {
    briefing: last.id,
    madeOn: last.madeOn,
    moves: movesOf(snapshot, figures),
    newActors: since(snapshot.actors, recordRefs('actor', input.tables.actor.values())),
    newAlliances: since(snapshot.alliances, recordRefs('alliance', input.tables.alliance.values())),
    newlyAnswered: since(
      snapshot.challenges,
      answered.map(([id]) => recordRef('challenge', id)),
    ),
  }
}
