import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordDifference } from '../../../shared/change/difference'
import { removedRegister } from '../../../shared/change/record'
import type { Json } from '../../../shared/kernel/json'
import type { RecordKind } from '../../../shared/model/record-kinds'
import { isRecordKind, recordKinds } from '../../../shared/model/record-kinds'
import { recordTitle } from '../../actions/record-title'
import type { ChangedRecord, ChangesPage, ChangesSection } from '../../state/my-changes-page'
import { usePreferences } from '../../state/preferences-store'
import { useTerritory } from '../../state/territory-store'
import { useFieldName } from '../fields/use-field-name'
import { useFieldText } from '../fields/use-field-text'
import { useKindName } from '../fields/use-kind-name'
import { inFormOrder } from '../record-history/form-order'
import { useNamesOf } from './use-names-of'

const hows = ['added', 'changed', 'restored', 'removed', 'erased'] as const

const kindOrder: readonly string[] = Object.keys(recordKinds)

/** How many records there are of each sort, in words; places on the network are told apart. */
function countsOf(t: TFunction, changes: readonly RecordDifference[]): readonly string[] {
  const records = changes.filter(({ kind }) => kind !== 'placement')
  const counts = hows.flatMap((how) => {
    const count = records.filter((change) => change.how === how).length
    return count === 0 ? [] : [t(`myChanges.${how}`, { count })]
  })
  const moved = changes.length - records.length
  return moved === 0 ? counts : [...counts, t('myChanges.moved', { count: moved })]
}

function byKind(changes: readonly RecordDifference[]): ReadonlyMap<string, RecordDifference[]> {
  const groups = new Map<string, RecordDifference[]>()
  for (const change of changes) {
    if (change.kind === 'placement') continue
    const group = groups.get(change.kind)
    if (group === undefined) groups.set(change.kind, [change])
    else group.push(change)
  }
  return new Map([...groups].sort(([a], [b]) => kindOrder.indexOf(a) - kindOrder.indexOf(b)))
}

/** What this computer changed, in the words of the screen. */
export function useChangesPage(changes: readonly RecordDifference[], period: string): ChangesPage {
  const { t, i18n } = useTranslation()
  const { language } = i18n
  const person = usePreferences((state) => state.person)
  const id = useTerritory((state) => state.id)
  const rows = useTerritory((state) => state.rows)
  const territories = useTerritory((state) => state.tables.territory)
  const fieldName = useFieldName()
  const fieldText = useFieldText(useNamesOf(changes))
  const kindName = useKindName()
  return useMemo(() => {
    const asRecord = (change: RecordDifference): ChangedRecord => {
      const { kind, id: own, how, before, after } = change
      const record = after ?? before ?? { id: own }
      const { title, of } = recordTitle(kind, record, (key) => rows.get(key))
      const words = [title, of].filter((part) => part !== '')
      const text = (field: string, value: Json): string =>
        value === null ? '' : fieldText(kind, field, value)
      const told = toldOf(change)
      return {
        key: `${kind}/${own}`,
        name: words.length === 0 ? t('records.unnamed') : words.join(' · '),
        how,
        howText: t(`myChanges.how.${how}`),
        fields: [
          ...inFormOrder(formKind(kind), told).map((difference) => ({
            name: fieldName(kind, difference.field),
            before: text(difference.field, difference.before),
            after: text(difference.field, difference.after),
          })),
          ...disputesOf(change).map(({ field, values }) => {
            const said = values.map((value) => text(field, value)).filter((words) => words !== '')
            const named = { values: said.join(' / ') }
            return {
              name: fieldName(kind, field),
              before: '',
              after: said.length === 0 ? t('myChanges.inDispute') : t('myChanges.disputed', named),
            }
          }),
        ],
      }
    }
    const sections = Array.from(byKind(changes), ([kind, group]): ChangesSection => ({
      title: kindName(kind),
      records: group.map(asRecord).sort(byHowThenName(language)),
    }))
    const by = person === '' ? [] : [t('myChanges.by', { person })]
    return {
      title: t('myChanges.title'),
      territory: territories.byId.get(id ?? '')?.name ?? '',
      heading: [...by, period],
      counts: countsOf(t, changes),
      sections,
    }
  }, [t, language, person, id, rows, territories, fieldName, fieldText, kindName, changes, period])
}

const titleFields: readonly string[] = ['name', 'title', 'firstName', 'lastName']

/** What a record that was added is called stands at its head already, and one that came back is what it was. */
function toldOf({ how, fields }: RecordDifference): RecordDifference['fields'] {
  if (how === 'restored') return []
  return how === 'added' ? fields.filter(({ field }) => !titleFields.includes(field)) : fields
}

/** Fields of which others said something else at the same time, and whose word is shown. */
function disputesOf({ fields, conflicts }: RecordDifference) {
  const told = new Set(fields.map(({ field }) => field))
  return conflicts.flatMap(({ register, values }) => {
    const [field = '', element] = register.split('/')
    if (told.has(field)) return []
    // Of a removal nobody reads what it knew, and of an element only which it is.
    if (register === removedRegister) return [{ field, values: [] }]
    return [{ field, values: element === undefined ? values : [register.slice(field.length + 1)] }]
  })
}

function formKind(kind: string): RecordKind {
  return isRecordKind(kind) ? kind : 'territory'
}

function byHowThenName(language: string): (a: ChangedRecord, b: ChangedRecord) => number {
  const collator = new Intl.Collator(language)
  return (a, b) => hows.indexOf(a.how) - hows.indexOf(b.how) || collator.compare(a.name, b.name)
}
