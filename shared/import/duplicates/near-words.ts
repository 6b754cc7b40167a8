import { isInitial } from './locate-name'
import { soundsOf, wordLikeness } from './word-likeness'

/**
 * The words of a set that others may be with a slip of the pen, each with those and itself. They are found
 * by their sounds, and by what is left when one letter is taken out (symmetric delete: Garbe, SymSpell,
 * 2012), so that words are not all compared.
 */
export function nearWords(words: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const byRest = new Map<string, string[]>()
  for (const word of words) {
    for (const rest of restsOf(word)) {
      const known = byRest.get(rest)
      if (known === undefined) byRest.set(rest, [word])
      else known.push(word)
    }
  }
  const near = new Map<string, Set<string>>()
  const relate = (one: string, other: string): void => {
    const known = near.get(one)
    if (known === undefined) near.set(one, new Set([one, other]))
    else known.add(other)
  }
  const all = [...words]
  for (const initial of all.filter((word) => isInitial(word) || word.endsWith('.'))) {
    for (const word of all) {
      if (word === initial || wordLikeness(initial, word) === 0) continue
      relate(initial, word)
      relate(word, initial)
    }
  }
  for (const group of byRest.values()) {
    for (const one of group) {
      for (const other of group) {
        if (one === other || near.get(one)?.has(other) === true) continue
        if (wordLikeness(one, other, 5) > 0) relate(one, other)
      }
    }
  }
  return near
}

/** What words that are alike have in common: sounds, consonants, and what is left without one letter, of long ones without two. */
function restsOf(word: string): ReadonlySet<string> {
  const rests = new Set([word, ` ${soundsOf(word)}`])
  if (word.length < 4 || word.length > longest) return rests
  rests.add(`-${word.replace(/[aeiou]/g, '')}`)
  for (let at = 0; at < word.length; at += 1) {
    const rest = word.slice(0, at) + word.slice(at + 1)
    rests.add(rest)
    if (word.length < 10) continue
    for (let next = at; next < rest.length; next += 1) {
      rests.add(rest.slice(0, next) + rest.slice(next + 1))
    }
  }
  return rests
}

/** Longer words are in no name: without two letters they would leave too much. */
const longest = 30
