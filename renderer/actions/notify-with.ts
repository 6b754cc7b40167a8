import type { TellableError } from '../text/error-sentence'
import { notify } from './notices'

/** Warns with a sentence that ends with another, the error's: `$t({{error}})` stands for it. */
export function notifyWith<E extends TellableError>(key: string, error: E): void {
  const { kind, ...named } = { name: '', entry: '', cause: '', ...error }
  const values = Object.entries(named).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  )
  notify('warning', key, { ...Object.fromEntries(values), error: `errors.${kind}` })
}
