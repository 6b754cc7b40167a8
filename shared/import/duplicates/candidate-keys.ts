import type { ReadActor } from './read-actor'

/** Keys of which two actors share one at least where they may be the same; names come besides, word by word. */
export function exactKeys(actor: ReadActor): readonly string[] {
  const { numbers, name, located, commune } = actor
  const keys: string[] = []
  if (numbers.siret !== '') keys.push(`siret ${numbers.siret}`)
  if (numbers.siren !== '') keys.push(`siren ${numbers.siren}`)
  if (numbers.rna !== '') keys.push(`rna ${numbers.rna}`)
  if (name.words.length === 0) return keys
  keys.push(`name ${wordKey(name.words)}`)
  if (located.saidPlace === '' && located.communeWords.length > 0) {
    keys.push(`name ${wordKey([...name.words, ...located.communeWords])}`)
  }
  if (commune === '') return keys
  const start = name.said.join('').slice(0, 12)
  if (start.length >= 6) keys.push(`start ${commune} ${start}`)
  const short = located.words.length === 1 ? (located.words[0]?.text ?? '') : ''
  const acronyms = new Set([...name.acronyms, ...name.letters, short])
  for (const acronym of acronyms) {
    if (acronym.length >= 2 && acronym.length <= 10) keys.push(`acronym ${commune} ${acronym}`)
  }
  return keys
}

function wordKey(words: readonly string[]): string {
  return [...words].sort().join(' ')
}
