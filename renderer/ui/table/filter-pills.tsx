import { Button, Group, Pill } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { lookAt } from '../../actions/table-view'
import type { OpenableKind } from '../../state/navigation-store'
import type { TableView } from '../../state/table-view-store'
import type { Facet } from './record-column'

export interface FilterPillsProps<T> {
  readonly kind: OpenableKind
  readonly facets: readonly Facet<T>[]
  readonly view: TableView
}

/** What the table is filtered by now, each taken away by its cross. */
export function FilterPills<T>({ kind, facets, view }: FilterPillsProps<T>) {
  const { t } = useTranslation()
  const pills = facets.flatMap((facet) =>
    (view.facets[facet.id] ?? []).map((value) => ({ facet, value })),
  )
  if (pills.length === 0) return null
  return (
    <Group gap={6} px="md" pb={8}>
      {pills.map(({ facet, value }) => {
        const label = t('records.filteredBy', { facet: facet.label, value: facet.labelOf(value) })
        const rest = (view.facets[facet.id] ?? []).filter((other) => other !== value)
        return (
          <Pill
            key={`${facet.id}/${value}`}
            withRemoveButton
            removeButtonProps={{ 'aria-label': t('records.unfilter', { label }), tabIndex: 0 }}
            onRemove={() => {
              lookAt(kind, { facets: { ...view.facets, [facet.id]: rest } })
            }}
          >
            {label}
          </Pill>
        )
      })}
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => {
          lookAt(kind, { facets: {} })
        }}
      >
        {t('records.unfilterAll')}
      </Button>
    </Group>
  )
}
