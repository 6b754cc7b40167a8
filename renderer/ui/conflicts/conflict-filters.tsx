import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordKind } from '../../../shared/model/record-kinds'
import { isRecordKind } from '../../../shared/model/record-kinds'
import { lookAtConflicts } from '../../actions/conflict-view'
import type { KnownAuthors } from '../../state/conflict-voices'
import type { ConflictView } from '../../state/conflict-view-store'
import type { Disagreement } from '../../state/disagreement'
import { filterOptions } from '../fields/creatable'
import type { Option } from '../fields/term-options'
import { useFieldName } from '../fields/use-field-name'
import classes from './conflicts-screen.module.css'
import { countNames, fieldKey, peopleOf } from './filter-conflicts'
import { usePersonLabel } from './use-person-label'

export interface ConflictFiltersProps {
  readonly all: readonly Disagreement[]
  readonly view: ConflictView
  readonly authors: KnownAuthors
}

function counted(
  names: Iterable<string>,
  labelOf: (name: string) => string,
  write: (values: { value: string; count: number }) => string,
): Option[] {
  return countNames(names).map(([value, count]) => ({
    value,
    label: write({ value: labelOf(value), count }),
  }))
}

/** Whose, of which records, of which field. */
export function ConflictFilters({ all, view, authors }: ConflictFiltersProps) {
  const { t } = useTranslation()
  const fieldName = useFieldName()
  const personLabel = usePersonLabel()
  const lists = useMemo(() => {
    const write = (values: { value: string; count: number }): string =>
      t('conflicts.counted', values)
    const kindLabel = (kind: string): string =>
      isRecordKind(kind) ? t(`join.kinds.${kind}`) : kind
    const fieldLabel = (key: string): string => {
      const [kind = '', field = ''] = key.split('.')
      return t('conflicts.fieldOfKind', { field: fieldName(kind, field), kind: kindLabel(kind) })
    }
    const ofKind = view.kind === null ? all : all.filter(({ kind }) => kind === view.kind)
    return {
      person: counted(
        all.flatMap((one) => peopleOf(one, authors)),
        personLabel,
        write,
      ),
      kind: counted(
        all.map(({ kind }) => kind),
        kindLabel,
        write,
      ),
      field: counted(ofKind.map(fieldKey), fieldLabel, write),
    }
  }, [t, all, authors, fieldName, personLabel, view.kind])
  const base = {
    className: classes['filter'] ?? '',
    clearable: true,
    searchable: true,
    openOnFocus: false,
    filter: filterOptions,
    nothingFoundMessage: t('fields.nothingFound'),
    comboboxProps: { width: 'max-content', position: 'bottom-start' as const },
    maxDropdownHeight: 300,
  }
  const clear = (label: string) => ({
    'aria-label': t('fields.clear', { label }),
    tabIndex: -1,
  })
  return (
    <>
      <Select
        {...base}
        aria-label={t('conflicts.person')}
        placeholder={t('conflicts.anyone')}
        clearButtonProps={clear(t('conflicts.person'))}
        data={lists.person}
        value={view.person}
        onChange={(person) => {
          lookAtConflicts({ person })
        }}
      />
      <Select
        {...base}
        aria-label={t('conflicts.kind')}
        placeholder={t('conflicts.anyKind')}
        clearButtonProps={clear(t('conflicts.kind'))}
        data={lists.kind}
        value={view.kind}
        onChange={(kind) => {
          lookAtConflicts({ kind: kind as RecordKind | null, field: null })
        }}
      />
      <Select
        {...base}
        aria-label={t('conflicts.field')}
        placeholder={t('conflicts.anyField')}
        clearButtonProps={clear(t('conflicts.field'))}
        data={lists.field}
        value={view.field}
        onChange={(field) => {
          lookAtConflicts({ field })
        }}
      />
    </>
  )
}
