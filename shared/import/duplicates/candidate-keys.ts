import type { LocatedName } from './locate-name'
import type { OfficialNumbers } from './official-numbers'
import type { ReadName } from './read-name'

/** What the keys are made of. */
interface Keyed {
  readonly numbers: OfficialNumbers
  readonly commune: string
  readonly name: ReadName
  readonly located: LocatedName
}

export interface CandidateKeys {
  /** Under which an actor is found. */
  readonly own: readonly string[]
  /** Under which those that may be the same as it are found. */
  readonly asked: readonly string[]
}

/** Keys for actors that may be the same, but are not found by the words of their names in one commune. */
export function candidateKeys(actor: Keyed): CandidateKeys {
  const { numbers, name, commune } = actor
  const shared: string[] = []
  if (numbers.siret !== '') shared.push(`siret ${numbers.siret}`)
  if (numbers.siren !== '') shared.push(`siren ${numbers.siren}`)
  if (numbers.rna !== '') shared.push(`rna ${numbers.rna}`)
  if (name.words.length === 0) return { own: shared, asked: shared }
  const names = namesOf(actor)
  const unplaced = names.map((one) => `unplaced ${one}`)
  const placed = names.map((one) => `placed ${one}`)
  if (commune === '') {
    return { own: [...shared, ...unplaced], asked: [...shared, ...unplaced, ...placed] }
  }
  shared.push(...keysInCommune(actor))
  return { own: [...shared, ...placed], asked: [...shared, ...unplaced] }
}

/** The name whole, and with its commune, as one may say it who does not record the commune. */
function namesOf({ name, located }: Keyed): readonly string[] {
  const whole = wordKey(name.words)
  const isPlain = located.saidPlace === '' && located.communeWords.length > 0
  return isPlain ? [whole, wordKey([...name.words, ...located.communeWords])] : [whole]
}

/** How the name begins, and what may be its acronym. */
function keysInCommune({ name, located, commune }: Keyed): readonly string[] {
  const start = name.said.join('').slice(0, startLength)
  const short = located.words.length === 1 ? (located.words[0]?.text ?? '') : ''
  const acronyms = new Set([...name.acronyms, ...name.letters, short])
  return [
    ...(start.length >= 6 ? [`start ${commune} ${start}`] : []),
    ...Array.from(acronyms)
      .filter(({ length }) => length >= 2 && length <= 10)
      .map((acronym) => `acronym ${commune} ${acronym}`),
  ]
}

/** A title that is cut has as many letters at least. */
const startLength = 16

function wordKey(words: readonly string[]): string {
  return [...words].sort().join(' ')
}
