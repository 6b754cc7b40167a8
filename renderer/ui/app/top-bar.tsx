import { Button, UnstyledButton } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconFileImport, IconPackageExport, IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/all-actions'
import { useReading } from '../../state/reading-store'
import { SyncPill } from '../sync/sync-pill'
import { ShortcutKeys } from './shortcut-keys'
import classes from './top-bar.module.css'
import { UndoButtons } from './undo-buttons'

/** Search, undo, how the exchange stands, and the two ways in and out of the territory. */
export function TopBar() {
  const { t } = useTranslation()
  const isReading = useReading((state) => state.reading !== null)
  return (
    <section className={classes['top']} aria-label={t('common.toolbar')}>
      <UnstyledButton className={classes['search'] ?? ''} onClick={spotlight.open}>
        <IconSearch size={16} stroke={1.8} aria-hidden />
        <span className={classes['hint']}>{t('common.searchHint')}</span>
        <ShortcutKeys shortcut="mod+K" />
      </UnstyledButton>
      <span className={classes['room']} />
      {isReading ? null : <OwnTools />}
    </section>
  )
}

/** What can be done with a territory of this computer alone. */
function OwnTools() {
  const { t } = useTranslation()
  return (
    <>
      <UndoButtons />
      <SyncPill />
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        fz="sm"
        leftSection={<IconFileImport size={17} stroke={1.6} aria-hidden />}
        onClick={() => void runAction('import-table')}
      >
        {t('actions.importShort')}
      </Button>
      <Button
        variant="light"
        size="compact-md"
        fz="sm"
        leftSection={<IconPackageExport size={17} stroke={1.6} aria-hidden />}
        onClick={() => void runAction('share')}
      >
        {t('actions.shareShort')}
      </Button>
    </>
  )
}
