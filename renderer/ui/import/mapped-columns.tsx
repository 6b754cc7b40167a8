import { Badge, Select, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ColumnMapping, MappableField } from '../../../shared/import/column-mapping'
import type { ImportReview } from '../../state/import-store'
import { fieldLabel } from '../fields/field-label'
import classes from './import.module.css'
import { mappableFields } from './mappable-fields'

interface MappedColumnsProps {
  readonly review: ImportReview
  readonly mapping: ColumnMapping
  readonly onChange: (mapping: ColumnMapping) => void
}

/** Every column with its first values, and the field that it becomes. */
export function MappedColumns({ review, mapping, onChange }: MappedColumnsProps) {
  const { t } = useTranslation()
  const choose = (column: number, field: MappableField | null): void => {
    // A field comes from one column: the last one chosen.
    onChange(mapping.map((taken, at) => (at === column ? field : taken === field ? null : taken)))
  }
  return (
    <div className={classes['mapping']}>
      <Table stickyHeader verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              {t(
                review.network === null
                  ? 'importing.mapping.column'
                  : 'importing.network.attribute',
              )}
            </Table.Th>
            <Table.Th>{t('importing.mapping.sample')}</Table.Th>
            <Table.Th w={250}>{t('importing.mapping.field')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {review.headings.map((_, column) => (
            <MappedColumn
              key={column}
              review={review}
              column={column}
              field={mapping[column] ?? null}
              onChoose={choose}
            />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

interface MappedColumnProps {
  readonly review: ImportReview
  readonly column: number
  readonly field: MappableField | null
  readonly onChoose: (column: number, field: MappableField | null) => void
}

function MappedColumn({ review, column, field, onChoose }: MappedColumnProps) {
  const { t } = useTranslation()
  const given = review.headings[column] ?? ''
  const heading = given === '' ? t('importing.mapping.unnamed', { number: column + 1 }) : given
  const values = review.sample.map((cells) => (cells[column] ?? '').trim())
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600}>
          {heading}
        </Text>
        {review.personal[column] === true ? (
          <Badge size="sm" variant="default" tt="none">
            {t('importing.mapping.personal')}
          </Badge>
        ) : null}
      </Table.Td>
      <Table.Td>
        <div className={classes['sample']}>
          {values.filter((value) => value !== '').join(' · ')}
        </div>
      </Table.Td>
      <Table.Td>
        <Select
          size="xs"
          aria-label={t('importing.mapping.fieldFor', { column: heading })}
          placeholder={t('importing.mapping.leftOut')}
          data={mappableFields.map((value) => ({ value, label: fieldLabel(t, 'actor', value) }))}
          value={field}
          clearable
          clearButtonProps={{ 'aria-label': t('importing.mapping.leftOut'), tabIndex: -1 }}
          onChange={(value) => {
            onChoose(column, mappableFields.find((known) => known === value) ?? null)
          }}
        />
      </Table.Td>
    </Table.Tr>
  )
}
