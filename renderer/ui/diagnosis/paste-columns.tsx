import { Checkbox, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FigureColumns } from '../../../shared/import/figures/figure-columns'
import type { PastedTable } from '../../actions/paste-figures'
import { figureColumns } from './figure-columns'
import classes from './paste.module.css'

/** A, B... Z, AA: as spreadsheets name their columns. */
function letterOf(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26))
  return index < 26 ? rest : letterOf(Math.floor(index / 26) - 1) + rest
}

/** What each column was taken for, to be corrected. */
export function PasteColumns({
  table: { rows },
  columns,
  onChange,
}: {
  readonly table: PastedTable
  readonly columns: FigureColumns
  readonly onChange: (columns: FigureColumns) => void
}) {
  const { t } = useTranslation()
  const first = rows[0]?.cells ?? []
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const data = [
    { value: '', label: t('diagnosis.paste.none') },
    ...Array.from({ length: width }, (_, index) => {
      const letter = letterOf(index)
      const heading = columns.hasHeadings ? (first[index] ?? '') : ''
      const label =
        heading === ''
          ? t('diagnosis.paste.columnAlone', { letter })
          : t('diagnosis.paste.column', { letter, heading })
      return { value: String(index), label }
    }),
  ]
  return (
    <fieldset className={classes['columns']}>
      <legend>{t('diagnosis.paste.columns')}</legend>
      {figureColumns.map((field) => (
        <NativeSelect
          key={field}
          size="xs"
          label={t(`diagnosis.figureFields.${field}`)}
          data={data}
          value={String(columns.at[field] ?? '')}
          onChange={(event) => {
            const { [field]: _, ...others } = columns.at
            const { value } = event.currentTarget
            const at = value === '' ? others : { ...others, [field]: Number(value) }
            onChange({ ...columns, at, ...(field === 'value' ? { year: '' } : {}) })
          }}
        />
      ))}
      <Checkbox
        size="xs"
        className={classes['wide'] ?? ''}
        label={t('diagnosis.paste.hasHeadings')}
        checked={columns.hasHeadings}
        onChange={(event) => {
          onChange({ ...columns, hasHeadings: event.currentTarget.checked })
        }}
      />
    </fieldset>
  )
}
