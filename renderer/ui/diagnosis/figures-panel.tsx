import { Button, Text } from '@mantine/core'
import { IconChartBar, IconClipboardText } from '@tabler/icons-react'
import type { ClipboardEvent } from 'react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inOrder } from '../../../shared/model/in-order'
import { looksLikeTable } from '../../actions/paste-figures'
import { useReading } from '../../state/reading-store'
import { useTerritory } from '../../state/territory-store'
import { AddFigure } from './add-figure'
import { FigureDetails } from './figure-details'
import { FiguresTable } from './figures-table'
import classes from './figures.module.css'
import { NoFigures } from './no-figures'
import { PasteDialog } from './paste-dialog'

/** The key figures of the territory: typed in a table, or pasted from one. */
export function FiguresPanel() {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.keyFigure)
  const isReading = useReading((state) => state.reading !== null)
  const figures = useMemo(() => inOrder(table.byId.values()), [table])
  const [pasted, setPasted] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const unsourced = figures.filter(({ source }) => source === undefined).length
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain')
    if (isReading || !looksLikeTable(text)) return
    event.preventDefault()
    setPasted(text)
  }
  return (
    <div className={classes['panel']} onPaste={onPaste}>
      {figures.length === 0 ? (
        <NoFigures Icon={IconChartBar} />
      ) : (
        <FiguresTable figures={figures} isReading={isReading} onOpen={setOpened} />
      )}
      {isReading ? null : (
        <div className={classes['foot']}>
          <AddFigure />
          <Button
            variant="default"
            leftSection={<IconClipboardText size={16} aria-hidden />}
            onClick={() => {
              setPasted('')
            }}
          >
            {t('diagnosis.figures.paste')}
          </Button>
          {unsourced === 0 ? null : (
            <Text size="sm" c="dimmed">
              {t('diagnosis.figures.sources', { count: unsourced })}
            </Text>
          )}
        </div>
      )}
      {pasted === null ? null : (
        <PasteDialog
          text={pasted}
          onClose={() => {
            setPasted(null)
          }}
        />
      )}
      {opened === null ? null : (
        <FigureDetails
          id={opened}
          onClose={() => {
            setOpened(null)
          }}
        />
      )}
    </div>
  )
}
