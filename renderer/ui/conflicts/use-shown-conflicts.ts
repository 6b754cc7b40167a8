import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordKind } from '../../../shared/model/record-kinds'
import { recordKinds } from '../../../shared/model/record-kinds'
import type { KnownAuthors } from '../../state/conflict-voices'
import type { ConflictView } from '../../state/conflict-view-store'
import type { Disagreement } from '../../state/disagreement'
import { foldOnce } from '../table/fold-once'
import { conflictTexts, fieldKey, filterConflicts } from './filter-conflicts'
import type { ConflictWords } from './use-conflict-words'

/** The kinds in the order of the side bar. */
const kindOrder: readonly RecordKind[] = [
  'territory',
  'actor',
  'contact',
  'alliance',
  'membership',
  'relation',
  'challenge',
  'resource',
  'position',
  'impact',
  'event',
  'swotItem',
  'keyFigure',
  'attachment',
  'briefingSection',
  'briefingQuestion',
  'recommendation',
  'briefing',
  'term',
  'savedView',
  'placement',
]

/** The fields of each kind, in the order that people meet them. */
const fieldOrder = new Map(
  Object.entries(recordKinds).flatMap(([kind, fields]) =>
    Object.keys(fields).map((field, index) => [`${kind}.${field}`, index]),
  ),
)

/** Whether the record is to stay comes first, then its fields, then which others it is the same as. */
function orderInRecord(one: Disagreement): number {
  return one.isRemoval ? -1 : (fieldOrder.get(fieldKey(one)) ?? fieldOrder.size)
}

/** The disagreements record by record: by kind, then by name. */
function useSortedConflicts(
  all: readonly Disagreement[],
  words: ConflictWords,
): readonly Disagreement[] {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const collator = new Intl.Collator(i18n.language, { numeric: true, sensitivity: 'base' })
    const named = all.map((one) => ({ one, name: words.record(one) }))
    named.sort(
      (a, b) =>
        kindOrder.indexOf(a.one.kind) - kindOrder.indexOf(b.one.kind) ||
        collator.compare(a.name, b.name) ||
        (a.one.shownId < b.one.shownId ? -1 : a.one.shownId > b.one.shownId ? 1 : 0) ||
        orderInRecord(a.one) - orderInRecord(b.one),
    )
    return named.map(({ one }) => one)
  }, [all, words, i18n.language])
}

/** The disagreements record by record: all, and those that the person asked to see. */
export function useShownConflicts(
  all: readonly Disagreement[],
  view: ConflictView,
  words: ConflictWords,
  known: KnownAuthors,
): { readonly sorted: readonly Disagreement[]; readonly shown: readonly Disagreement[] } {
  const sorted = useSortedConflicts(all, words)
  const textOf = useMemo(() => foldOnce((one: Disagreement) => conflictTexts(one, words)), [words])
  // What is typed shows at once; the list follows when the hand leaves time.
  const asked = useDeferredValue(view)
  const shown = useMemo(
    () => filterConflicts(sorted, asked, textOf, known),
    [sorted, asked, textOf, known],
  )
  return { sorted, shown }
}
