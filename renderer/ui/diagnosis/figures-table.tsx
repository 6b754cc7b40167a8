import { Table, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { KeyFigure } from '../../../shared/model/key-figure'
import { figureColumns } from './figure-columns'
import { FigureRow } from './figure-row'
import classes from './figures.module.css'

/** The figures as a table whose cells are written in. */
export function FiguresTable({
  figures,
  isReading,
  onOpen,
}: {
  readonly figures: readonly KeyFigure[]
  readonly isReading: boolean
  readonly onOpen: (id: string) => void
}) {
  const { t } = useTranslation()
  return (
    <div className={classes['scroll']}>
      <Table className={classes['table'] ?? ''} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            {figureColumns.map((field) => (
              <Table.Th key={field} data-field={field}>
                {t(`diagnosis.figureFields.${field}`)}
              </Table.Th>
            ))}
            {isReading ? null : (
              <Table.Th data-field="actions">
                <VisuallyHidden>{t('records.more')}</VisuallyHidden>
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {figures.map((figure, index) => (
            <FigureRow
              key={figure.id}
              figure={figure}
              before={figures[index - 1]?.id ?? null}
              after={figures[index + 1]?.id ?? null}
              isReading={isReading}
              onOpen={onOpen}
            />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
