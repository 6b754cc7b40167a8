import { Button, EmptyState, Loader, Text } from '@mantine/core'
import { IconCopy, IconFileTypePdf, IconPackageExport, IconPencilCheck } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { loadMyChanges } from '../../actions/my-changes'
import { saveCopy } from '../../actions/save-copy'
import { copyMyChanges, printMyChanges } from '../../actions/send-my-changes'
import type { MyChange } from '../../state/my-changes-store'
import { useMyChanges } from '../../state/my-changes-store'
import { useTerritory } from '../../state/territory-store'
import { ChangesList } from './changes-list'
import classes from './my-changes.module.css'
import { SinceChoice } from './since-choice'
import { useChangesPage } from './use-changes-page'
import { usePeriod } from './use-period'

const none: readonly MyChange[] = []

/** What this computer changed since the last exchange, to print or to send. */
export function MyChangesPanel() {
  const { t } = useTranslation()
  const { changes, chosen, day } = useMyChanges()
  const version = useTerritory((state) => state.version)
  const period = usePeriod()
  const page = useChangesPage(changes ?? none, period)
  useEffect(() => void loadMyChanges(), [version, chosen, day])
  const isEmpty = changes?.length === 0
  const send = async (): Promise<void> => {
    await saveCopy()
    await loadMyChanges()
  }
  return (
    <div className={classes['frame']}>
      <Text size="sm" c="dimmed">
        {t('myChanges.help')}
      </Text>
      <div className={classes['bar']}>
        <SinceChoice />
        <div className={classes['tools']}>
          <Button
            variant="default"
            disabled={changes === null || isEmpty}
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => void copyMyChanges(page)}
          >
            {t('myChanges.copy')}
          </Button>
          <Button
            variant="default"
            disabled={changes === null || isEmpty}
            leftSection={<IconFileTypePdf size={16} aria-hidden />}
            aria-label={t('myChanges.pdfLong')}
            onClick={() => void printMyChanges(page)}
          >
            {t('myChanges.pdf')}
          </Button>
          <Button
            leftSection={<IconPackageExport size={16} aria-hidden />}
            onClick={() => void send()}
          >
            {t('myChanges.send')}
          </Button>
        </div>
      </div>
      {changes === null ? (
        <Loader m="auto" aria-label={t('myChanges.reading')} />
      ) : isEmpty ? (
        <EmptyState
          m="auto"
          maw={520}
          p="md"
          icon={<IconPencilCheck size={40} stroke={1.3} aria-hidden />}
          title={t('myChanges.none')}
          description={t('myChanges.noneHelp', { period })}
        />
      ) : (
        <>
          <ul className={classes['counts']}>
            {page.counts.map((count) => (
              <li key={count}>{count}</li>
            ))}
          </ul>
          <ChangesList page={page} />
        </>
      )}
    </div>
  )
}
