import type { TFunction } from 'i18next'

type Speak = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** A sentence by a key known only when the app runs: a notice's, an action's label, an undo's. */
export function sentence(
  t: TFunction,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return (t as Speak)(key, values)
}
