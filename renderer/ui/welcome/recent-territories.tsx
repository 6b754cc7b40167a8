import { ActionIcon, Text, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecentTerritory } from '../../../shared/ipc/payloads'
import { notifyError } from '../../actions/notices'
import { openTerritory } from '../../actions/territories'
import { usePreferences } from '../../state/preferences-store'
import { longDate } from '../../text/long-date'
import { RemoveTerritoryDialog } from './remove-territory-dialog'
import classes from './welcome.module.css'

async function openRecent(id: string): Promise<void> {
  const opened = await openTerritory(id)
  if (!opened.ok) notifyError(opened.error)
}

/** The territories of this computer, the last opened first. */
export function RecentTerritories() {
  const { t } = useTranslation()
  const recents = usePreferences((state) => state.recents)
  const [removing, setRemoving] = useState<RecentTerritory | null>(null)
  if (recents.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('welcome.noRecents')}
      </Text>
    )
  }
  return (
    <>
      <ul className={classes['recents']}>
        {recents.map((recent) => (
          <Recent key={recent.id} recent={recent} onRemove={setRemoving} />
        ))}
      </ul>
      {removing === null ? null : (
        <RemoveTerritoryDialog
          territory={removing}
          onClose={() => {
            setRemoving(null)
          }}
        />
      )}
    </>
  )
}

interface RecentProps {
  readonly recent: RecentTerritory
  readonly onRemove: (recent: RecentTerritory) => void
}

function Recent({ recent, onRemove }: RecentProps) {
  const { t, i18n } = useTranslation()
  const { id, openedAt } = recent
  const name = recent.name === '' ? t('territory.unnamed') : recent.name
  const date = longDate(openedAt, i18n.language)
  return (
    <li className={classes['recent']}>
      <UnstyledButton className={classes['open'] ?? ''} onClick={() => void openRecent(id)}>
        <span className={classes['recentName']}>{name}</span>
        {openedAt === 0 ? null : (
          <span className={classes['date']}>{t('welcome.openedOn', { date })}</span>
        )}
      </UnstyledButton>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('welcome.remove', { name })}
        onClick={() => {
          onRemove(recent)
        }}
      >
        <IconX size={16} stroke={1.7} aria-hidden />
      </ActionIcon>
    </li>
  )
}
