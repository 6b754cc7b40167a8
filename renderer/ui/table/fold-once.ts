import { foldText } from '../../../shared/graph/match-text'

/**
 * Folds what a record is searched by, once for each record as it stands: a changed record is another
 * object.
 */
export function foldOnce<T extends object>(
  textsOf: (record: T) => readonly (string | undefined)[],
): (record: T) => string {
  const folded = new WeakMap<T, string>()
  return (record) => {
    const known = folded.get(record)
    if (known !== undefined) return known
    const text = foldText(textsOf(record).join('\n'))
    folded.set(record, text)
    return text
  }
}
