import type { TFunction } from 'i18next'
import type { errors } from './fr/errors'
import { sentence } from './sentence'

/** Every kind of failure that has a sentence: the catalogue fails to compile where one lacks. */
export type ErrorKind = Exclude<keyof typeof errors, `recovered${string}` | 'tornTail'>

/** Something that failed: its kind, and what its sentence names. */
export interface TellableError {
  readonly kind: ErrorKind
}

/** What went wrong and what to do next, in the language of the screen. */
export function errorSentence(t: TFunction, error: TellableError): string {
  const named = Object.entries(error).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  )
  return sentence(t, `errors.${error.kind}`, Object.fromEntries(named))
}
