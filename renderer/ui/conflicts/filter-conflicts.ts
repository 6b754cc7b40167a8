import { foldText } from '../../../shared/graph/match-text'
import type { Author } from '../../state/authors-store'
import type { KnownAuthors } from '../../state/conflict-voices'
import { voicesOf } from '../../state/conflict-voices'
import type { ConflictView } from '../../state/conflict-view-store'
import type { Disagreement } from '../../state/disagreement'
import type { ConflictWords } from './use-conflict-words'

/** As a filter names it: me, or somebody by name. */
function personKey({ isMine, person }: Pick<Author, 'isMine' | 'person'>): string {
  return isMine ? 'me' : `by:${person}`
}

/** As a filter names a field. */
export function fieldKey({ kind, field }: Pick<Disagreement, 'kind' | 'field'>): string {
  return `${kind}.${field}`
}

/** Those who have a part in a disagreement, as far as they are known. */
export function peopleOf(disagreement: Disagreement, known: KnownAuthors): readonly string[] {
  const authors = disagreement.versions
    .flatMap((version) => voicesOf(disagreement, version, known))
    .map(({ author }) => author)
    .filter((author) => author !== undefined)
  return [...new Set(authors.map(personKey))]
}

/** What a search looks through: the record, the field, and all that is said. */
export function conflictTexts(disagreement: Disagreement, words: ConflictWords): readonly string[] {
  const said = disagreement.versions.map(({ value }) => words.value(disagreement, value))
  return [words.record(disagreement), words.subject(disagreement), ...said]
}

/** The disagreements that the person asked to see. `textOf` gives folded text. */
export function filterConflicts(
  disagreements: readonly Disagreement[],
  { search, person, kind, field }: ConflictView,
  textOf: (disagreement: Disagreement) => string,
  known: KnownAuthors,
): readonly Disagreement[] {
  const words = foldText(search)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0 && person === null && kind === null && field === null) return disagreements
  return disagreements.filter((one) => {
    if (kind !== null && one.kind !== kind) return false
    if (field !== null && fieldKey(one) !== field) return false
    if (person !== null && !peopleOf(one, known).includes(person)) return false
    if (words.length === 0) return true
    const text = textOf(one)
    return words.every((word) => text.includes(word))
  })
}

/** How often each name occurs, the most frequent first. */
export function countNames(names: Iterable<string>): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b))
}
