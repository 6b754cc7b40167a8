import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangedRecord, ChangesPage } from '../../state/my-changes-page'
import { VirtualList } from '../import/virtual-list'
import { ChangedRecordCard } from './changed-record-card'
import classes from './my-changes.module.css'

/** The records that changed, under the names of their kinds. */
export function ChangesList({ page }: { readonly page: ChangesPage }) {
  const { t, i18n } = useTranslation()
  const items = useMemo(
    () =>
      page.sections.flatMap(({ title, records }): readonly (string | ChangedRecord)[] => [
        `${title} · ${records.length.toLocaleString(i18n.language)}`,
        ...records,
      ]),
    [page, i18n.language],
  )
  return (
    <VirtualList
      label={t('myChanges.list')}
      count={items.length}
      estimate={70}
      row={(index) => {
        const item = items[index]
        if (item === undefined) return null
        if (typeof item !== 'string') return <ChangedRecordCard record={item} />
        return <h2 className={classes['kind']}>{item}</h2>
      }}
    />
  )
}
