import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as french } from '@zxcvbn-ts/language-fr'

/** How long a passphrase resists somebody who guesses well: 0 is at once, 4 is out of reach. */
export interface Strength {
  readonly score: 0 | 1 | 2 | 3 | 4
}

/**
 * log10 of the guesses from which each score begins. The key is stretched (scrypt, 256 MiB a guess): a rack of
 * machines makes some 10,000 guesses a second, so a day is 10^9, a year 10^11.5, a century 10^13.5.
 */
const beginnings = [6, 9, 11.5, 13.5] as const

const checker = new ZxcvbnFactory({
  graphs: adjacencyGraphs,
  dictionary: { ...common, ...french },
})

/** How hard a passphrase is to guess, by words, names and keyboard paths of French. Runs in a worker. */
export function strengthOf(passphrase: string): Strength {
  const { guessesLog10 } = checker.check(passphrase.slice(0, 200))
  const passed = beginnings.filter((beginning) => guessesLog10 >= beginning).length
  return { score: passed as Strength['score'] }
}
