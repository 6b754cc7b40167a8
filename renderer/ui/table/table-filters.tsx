import { Button, Indicator, MultiSelect, Popover, Stack } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { lookAt } from '../../actions/table-view'
import type { OpenableKind } from '../../state/navigation-store'
import type { TableView } from '../../state/table-view-store'
import { filterOptions } from '../fields/creatable'
import { countFacet } from './filter-records'
import type { Facet } from './record-column'

export interface TableFiltersProps<T> {
  readonly kind: OpenableKind
  readonly records: readonly T[]
  readonly facets: readonly Facet<T>[]
  readonly view: TableView
}

/** What the table may be filtered by, each value with how often it occurs. */
export function TableFilters<T>({ kind, records, facets, view }: TableFiltersProps<T>) {
  const { t } = useTranslation()
  const count = facets.filter((facet) => (view.facets[facet.id]?.length ?? 0) > 0).length
  return (
    <Popover position="bottom-end" width={320} shadow="md" trapFocus returnFocus withinPortal>
      <Indicator label={count} size={16} disabled={count === 0}>
        <Popover.Target>
          <Button
            variant="default"
            leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
          >
            {t('records.filters')}
          </Button>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown aria-label={t('records.filters')}>
        <Stack gap="sm">
          {facets.map((facet) => (
            <FacetField key={facet.id} kind={kind} records={records} facet={facet} view={view} />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

function FacetField<T>(props: Omit<TableFiltersProps<T>, 'facets'> & { readonly facet: Facet<T> }) {
  const { kind, records, facet, view } = props
  const { t } = useTranslation()
  const chosen = view.facets[facet.id] ?? []
  const counted = countFacet(records, facet)
  const occurring = new Set(counted.map(([value]) => value))
  const data = [
    ...counted.map(([value, count]) => ({
      value,
      label: t('records.facetValue', { value: facet.labelOf(value), count }),
    })),
    ...chosen
      .filter((value) => !occurring.has(value))
      .map((value) => ({ value, label: facet.labelOf(value) })),
  ]
  return (
    <MultiSelect
      label={facet.label}
      placeholder={chosen.length === 0 ? t('records.anyValue') : ''}
      data={data}
      value={[...chosen]}
      onChange={(values) => {
        lookAt(kind, { facets: { ...view.facets, [facet.id]: values } })
      }}
      searchable
      filter={filterOptions}
      selectFirstOptionOnChange
      openOnFocus={false}
      hidePickedOptions
      maxDropdownHeight={240}
      nothingFoundMessage={t('fields.nothingFound')}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
