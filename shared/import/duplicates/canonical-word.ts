import { abbreviations, numberWords } from './abbreviations'

/**
 * One word of a name as words are compared: abbreviations written out, number words in digits, no mark
 * of plural, nor of feminine where the ending is that of an adjective. The word comes plain (lower case,
 * no accent). Doing it twice changes nothing.
 */
export function canonicalWord(word: string): string {
  const known = canonicals.get(word)
  if (known !== undefined) return known
  const made = makeCanonical(word)
  if (canonicals.size > cacheLimit) canonicals.clear()
  canonicals.set(word, made)
  return made
}

/** Names share their words: each is worked out once. */
const canonicals = new Map<string, string>()
const cacheLimit = 50_000

/** Again until nothing moves: « coops » is « coop », which is « coopérative ». */
function makeCanonical(word: string): string {
  let canonical = word
  for (let turn = 0; turn < 8; turn += 1) {
    const next = onceMore(canonical)
    if (next === canonical) break
    canonical = next
  }
  return canonical
}

function onceMore(word: string): string {
  // « 104e », « 104ème », « 1er »: accents are gone.
  const digits = /^0*(\d+)(er|re|ere|e|eme|ieme|nd|nde)?$/.exec(word)
  if (digits !== null) return digits[1] ?? word
  return numberWords.get(word) ?? stem(abbreviations.get(word) ?? word)
}

/** The endings that French adds for number, and for gender to adjectives. Short words stay as they are. */
function stem(word: string): string {
  if (word.length < 4) return word
  return word
    .replace(/aux$/, (ending, at: number) => (word[at - 1] === 'e' ? 'au' : 'al'))
    .replace(/(?<!s)[sx]$/, '')
    .replace(/ive$/, 'if')
    .replace(/elle$/, 'el')
    .replace(/enne$/, 'en')
    .replace(/ale$/, 'al')
    .replace(/aine$/, 'ain')
    .replace(/aise$/, 'ais')
}
