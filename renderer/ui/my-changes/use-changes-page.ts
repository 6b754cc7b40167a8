import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Json } from '../../../shared/kernel/json'
import { isRecordKind } from '../../../shared/model/record-kinds'
import { recordTitle } from '../../actions/record-title'
import type { MyChange } from '../../state/my-changes-store'
import type { ChangedField, ChangedRecord, ChangesPage } from '../../state/my-changes-page'
import { usePreferences } from '../../state/preferences-store'
import { byKind, disputesOf, hows, toldOf, withoutDependents } from '../../state/sort-changes'
import type { Trash } from '../../state/trash'
import { trashOf } from '../../state/trash'
import { useTerritory } from '../../state/territory-store'
import { useFieldName } from '../fields/use-field-name'
import { useFieldText } from '../fields/use-field-text'
import { wholeTitle } from '../fields/whole-title'
import { inFormOrder } from '../record-history/form-order'
import { goingWith } from '../trash/use-discarded-words'
import { useNamesOf } from './use-names-of'

/** How many records there are of each sort, in words; places on the network are told apart. */
function countsOf(t: TFunction, changes: readonly MyChange[]): readonly string[] {
  const records = changes.filter(({ kind }) => kind !== 'placement')
  const counts = hows.flatMap((how) => {
    const count = records.filter((change) => change.how === how).length
    return count === 0 ? [] : [t(`myChanges.${how}`, { count })]
  })
  const moved = changes.length - records.length
  return moved === 0 ? counts : [...counts, t('myChanges.moved', { count: moved })]
}

/** What became of a record, with what went with it. */
function howText(t: TFunction, { how, key }: MyChange, trash: Trash): string {
  const discarded = how === 'removed' ? trash.get(key) : undefined
  const going = discarded === undefined ? '' : goingWith(t, discarded, trash)
  return [t(`myChanges.how.${how}`), going].filter((part) => part !== '').join(', ')
}

/** The fields of a change in words, in the order of the form. */
function useChangedFields(
  changes: readonly MyChange[],
): (change: MyChange) => readonly ChangedField[] {
  const { t } = useTranslation()
  const fieldName = useFieldName()
  const fieldText = useFieldText(useNamesOf(changes))
  return useMemo(
    () => (change) => {
      const { kind } = change
      const text = (field: string, value: Json): string =>
        value === null ? '' : fieldText(kind, field, value)
      const told = isRecordKind(kind) ? inFormOrder(kind, toldOf(change)) : toldOf(change)
      const changed = told.map(({ field, before, after }) => ({
        name: fieldName(kind, field),
        before: text(field, before),
        after: text(field, after),
      }))
      const disputed = disputesOf(change).map(({ field, values }) => {
        const said = values.map((value) => text(field, value)).filter((words) => words !== '')
        const named = { values: said.join(' / ') }
        const after = said.length === 0 ? t('myChanges.inDispute') : t('myChanges.disputed', named)
        return { name: fieldName(kind, field), before: '', after }
      })
      return [...changed, ...disputed]
    },
    [t, fieldName, fieldText],
  )
}

/** What this computer changed, in the words of the screen. */
export function useChangesPage(changes: readonly MyChange[], period: string): ChangesPage {
  const { t, i18n } = useTranslation()
  const { language } = i18n
  const person = usePreferences((state) => state.person)
  const id = useTerritory((state) => state.id)
  const rows = useTerritory((state) => state.rows)
  const territories = useTerritory((state) => state.tables.territory)
  const fieldsOf = useChangedFields(changes)
  return useMemo(() => {
    const hasRemoved = changes.some(({ how }) => how === 'removed')
    const trash: Trash = hasRemoved ? trashOf(rows.values()) : new Map()
    const told = withoutDependents(changes, trash)
    const asRecord = (change: MyChange): ChangedRecord => {
      const { key, kind, how, named } = change
      const title = recordTitle(kind, named, (key) => rows.get(key))
      return {
        key,
        name: wholeTitle(title, t('records.unnamed')),
        how,
        // An import may be ten thousand records: what is on no screen and no paper is not put in words.
        get howText() {
          return howText(t, change, trash)
        },
        get fields() {
          return fieldsOf(change)
        },
      }
    }
    const sections = Array.from(byKind(told), ([kind, group]) => ({
      title: isRecordKind(kind) ? t(`myChanges.kinds.${kind}`) : t('myChanges.otherKinds'),
      records: group.map(asRecord).sort(byHowThenName(language)),
    }))
    return {
      title: t('myChanges.title'),
      territory: territories.byId.get(id ?? '')?.name ?? '',
      heading: [period, ...(person === '' ? [] : [t('myChanges.by', { person })])],
      counts: countsOf(t, told),
      sections,
    }
  }, [t, language, person, id, rows, territories, fieldsOf, changes, period])
}

function byHowThenName(language: string): (a: ChangedRecord, b: ChangedRecord) => number {
  const collator = new Intl.Collator(language)
  return (a, b) => hows.indexOf(a.how) - hows.indexOf(b.how) || collator.compare(a.name, b.name)
}
