import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addRecord } from '../../actions/records'
import { filterOptions } from '../fields/creatable'
import { fieldLabel } from '../fields/field-label'
import { useListProps } from '../fields/use-list-props'
import { useTermOptions } from '../fields/term-options'
import { QuickAddDialog } from './quick-add-dialog'

export interface QuickAddTitledProps {
  readonly kind: 'alliance' | 'challenge' | 'resource'
  readonly title: string
  readonly onClose: () => void
}

const sorts = {
  alliance: { field: 'form', vocabulary: 'allianceForm' },
  challenge: { field: 'kind', vocabulary: 'challengeKind' },
  resource: { field: 'kind', vocabulary: 'resourceKind' },
} as const

/** A new alliance, challenge or resource, from its title and what sort it is. */
export function QuickAddTitled({ kind, title, onClose }: QuickAddTitledProps) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [sort, setSort] = useState<string | null>(null)
  const { field, vocabulary } = sorts[kind]
  const options = useTermOptions(vocabulary, undefined, sort === null ? [] : [sort])
  const trimmed = name.trim()
  const [search, setSearch] = useState('')
  const listProps = useListProps({
    search,
    onEmptied: () => {
      if (sort !== null) setSort(null)
    },
  })
  return (
    <QuickAddDialog
      kind={kind}
      title={title}
      onClose={onClose}
      name={trimmed}
      add={async () =>
        trimmed === ''
          ? null
          : addRecord(kind, { title: trimmed, ...(sort === null ? {} : { [field]: sort }) })
      }
      onAnother={() => {
        setName('')
        setSort(null)
      }}
    >
      <TextInput
        data-autofocus
        label={fieldLabel(t, kind, 'title')}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value)
        }}
      />
      <Select
        {...listProps}
        allowDeselect={false}
        searchValue={search}
        onSearchChange={setSearch}
        label={fieldLabel(t, kind, field)}
        placeholder={t('fields.choose')}
        data={options}
        value={sort}
        onChange={setSort}
        filter={filterOptions}
      />
    </QuickAddDialog>
  )
}
