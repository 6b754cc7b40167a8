import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureColumns } from '../../../shared/import/figures/figure-columns'
import { notify, notifyError } from '../../actions/notices'
import { planPastedTable, readPastedTable, writePastedFigures } from '../../actions/paste-figures'
import { useTerritory } from '../../state/territory-store'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { Caution } from '../fields/caution'
import { PasteColumns } from './paste-columns'
import { PastePlan } from './paste-plan'
import classes from './paste.module.css'

interface PasteDialogProps extends DialogProps {
  /** What was pasted already; empty where it is still to be. */
  readonly text: string
}

/** Reads a pasted table, says what it would add, change and refuse, and writes it on demand. */
export function PasteDialog({ text: first, onClose }: PasteDialogProps) {
  const { t } = useTranslation()
  const [text, setText] = useState(first)
  const [chosen, setChosen] = useState<FigureColumns | null>(null)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const present = useTerritory((state) => state.tables.keyFigure)
  const table = useMemo(() => readPastedTable(text), [text])
  const columns = chosen ?? table.columns
  const plan = useMemo(
    () => planPastedTable(table, columns, present.byId),
    [table, columns, present],
  )
  const isWritten = (kind: string): boolean => kind === 'added' || kind === 'changed'
  const taken = plan.filter(({ kind, line }) => isWritten(kind) && !left.has(line))
  const write = async (): Promise<void> => {
    const done = await writePastedFigures(taken)
    if (!done.ok) {
      notifyError(done.error)
      return
    }
    notify('done', 'diagnosis.paste.done', { count: taken.length }, true)
    onClose()
  }
  return (
    <AppDialog title={t('diagnosis.paste.title')} size={860} onClose={onClose}>
      <Stack gap="sm">
        <Textarea
          data-autofocus
          label={t('diagnosis.paste.area')}
          description={t('diagnosis.paste.areaHelp')}
          classNames={{ input: classes['area'] ?? '' }}
          rows={table.rows.length === 0 ? 8 : 3}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setChosen(null)
            setLeft(new Set())
          }}
        />
        {table.rows.length === 0 ? (
          text.trim() === '' ? null : (
            <Text size="sm">{t('diagnosis.paste.nothingRead')}</Text>
          )
        ) : (
          <>
            {table.isCut ? <Caution>{t('diagnosis.paste.cut')}</Caution> : null}
            <PasteColumns table={table} columns={columns} onChange={setChosen} />
            <PastePlan plan={plan} left={left} onChange={setLeft} />
          </>
        )}
        <Group justify="space-between" gap="xs">
          <Text size="sm" c="dimmed">
            {t('diagnosis.paste.nothingWritten')}
          </Text>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button disabled={taken.length === 0} onClick={() => void write()}>
              {taken.length === 0
                ? t('diagnosis.paste.writeNothing')
                : t('diagnosis.paste.write', { count: taken.length })}
            </Button>
          </Group>
        </Group>
      </Stack>
    </AppDialog>
  )
}
