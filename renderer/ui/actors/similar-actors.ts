import { foldText } from '../../../shared/graph/match-text'
import type { Actor } from '../../../shared/model/actor'

/** Words that many names share and that tell none apart. */
const commonWords = new Set(
  'association asso assoc de du des d la le les l et en a au aux pour sur the of'.split(' '),
)

/** Below this share of common letter pairs two names are not nearly the same. */
const nearlySame = 0.8

function coreOf(name: string): string {
  return foldText(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !commonWords.has(word))
    .join(' ')
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Dice's coefficient on letter pairs: 1 where two texts have the same ones. */
function likeness(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let common = 0
  let total = 0
  for (const [pair, count] of left) {
    common += Math.min(count, right.get(pair) ?? 0)
    total += count
  }
  for (const count of right.values()) total += count
  return total === 0 ? 0 : (2 * common) / total
}

interface Core {
  readonly name: string
  readonly acronym: string
  readonly pairs: ReadonlyMap<string, number>
}

/** Worked out once for each actor as it stands: 10,000 names are compared at each keystroke. */
const cores = new WeakMap<Actor, Core>()

function coreOfActor(actor: Actor): Core {
  const known = cores.get(actor)
  if (known !== undefined) return known
  const name = coreOf(actor.name ?? '')
  const core = { name, acronym: foldText(actor.acronym ?? ''), pairs: pairsOf(name) }
  cores.set(actor, core)
  return core
}

/** The actors whose name is nearly the one typed, or whose acronym it is, the most alike first. */
export function similarActors(typed: string, actors: Iterable<Actor>, limit = 3): readonly Actor[] {
  const name = coreOf(typed)
  if (name.length < 3) return []
  const whole = foldText(typed).trim()
  const pairs = pairsOf(name)
  const found: { readonly actor: Actor; readonly score: number }[] = []
  for (const actor of actors) {
    const core = coreOfActor(actor)
    const isSame = core.name === name || (core.acronym !== '' && core.acronym === whole)
    const score = isSame ? 1 : likeness(pairs, core.pairs)
    if (score >= nearlySame) found.push({ actor, score })
  }
  found.sort((a, b) => b.score - a.score)
  return found.slice(0, limit).map(({ actor }) => actor)
}
