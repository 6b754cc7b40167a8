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
  const { start, sole, letters, acronyms } = partsInCommune(actor)
  shared.push(...start, ...acronyms.map((acronym) => `acronym ${commune} ${acronym}`))
  // An acronym alone looks for a name that has it, and such a name for the acronym alone.
  const alone = (acronym: string): string => `alone ${commune} ${acronym}`
  const inName = (acronym: string): string => `in name ${commune} ${acronym}`
  return {
    own: [...shared, ...placed, ...sole.map(alone), ...letters.map(inName)],
    asked: [...shared, ...unplaced, ...sole.map(inName), ...letters.map(alone)],
  }
}

/** The name whole, and with its commune, as one may say it who does not record the commune. */
function namesOf({ name, located }: Keyed): readonly string[] {
  const whole = wordKey(name.words)
  const isPlain = located.saidPlace === '' && located.communeWords.length > 0
  return isPlain ? [whole, wordKey([...name.words, ...located.communeWords])] : [whole]
}

interface PartsInCommune {
  readonly start: readonly string[]
  readonly sole: readonly string[]
  readonly letters: readonly string[]
  readonly acronyms: readonly string[]
}

/** How the name begins, its one word where it has but one, its first letters, and its acronyms. */
function partsInCommune({ name, located, commune }: Keyed): PartsInCommune {
  const start = name.said.join('').slice(0, startLength)
  const isAcronym = (text: string): boolean => text.length >= 2 && text.length <= 10
  const acronyms = name.acronyms.filter(isAcronym)
  const sole = [...located.words.map(({ text }) => text), ...name.words]
  const isSole = located.words.length === 1 || name.words.length === 1
  return {
    start: start.length >= 6 ? [`start ${commune} ${start}`] : [],
    sole: isSole ? [...new Set(sole)].filter(isAcronym) : [],
    letters: [...new Set([...acronyms, ...name.letters.filter(isAcronym)])],
    acronyms,
  }
}

/** A title that is cut has as many letters at least. */
const startLength = 16

function wordKey(words: readonly string[]): string {
  return [...words].sort().join(' ')
}
