import type { Strength } from './strength-of'
import { strengthOf } from './strength-of'

/** Rates passphrases, with its dictionaries at hand. */
export class StrengthDesk {
  rate(passphrase: string): Strength {
    return strengthOf(passphrase)
  }
}
