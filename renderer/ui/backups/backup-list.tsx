import { ActionIcon, Button, Group, Stack, Text, Title, Tooltip } from '@mantine/core'
import { IconPackageExport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BackupEntry } from '../../../shared/ipc/backup-payloads'
import { previewRestore, saveBackupCopy } from '../../actions/backups'
import { useBackups } from '../../state/backups-store'
import { longDate } from '../../text/long-date'
import { timeOfDay } from '../../text/time-of-day'
import classes from './backups.module.css'
import { fileSize } from './file-size'

interface BackupListProps {
  /** The newest first. */
  readonly entries: readonly BackupEntry[]
}

function byDay(
  entries: readonly BackupEntry[],
  language: string,
): readonly (readonly [string, readonly BackupEntry[]])[] {
  const days = new Map<string, BackupEntry[]>()
  for (const entry of entries) {
    const day = longDate(entry.at, language)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days]
}

/** Backups by day, the newest first. */
export function BackupList({ entries }: BackupListProps) {
  const { i18n } = useTranslation()
  return byDay(entries, i18n.language).map(([day, ofDay]) => (
    <section key={day}>
      <Title order={3} fz="sm" fw={600} mb={4}>
        {day}
      </Title>
      <ul className={classes['list']}>
        {ofDay.map((entry) => (
          <BackupLine key={entry.name} entry={entry} />
        ))}
      </ul>
    </section>
  ))
}

function BackupLine({ entry }: { readonly entry: BackupEntry }) {
  const { t, i18n } = useTranslation()
  const isBusy = useBackups((state) => state.isBusy)
  const { at, reason, bytes } = entry
  const time = timeOfDay(at, i18n.language)
  const date = `${longDate(at, i18n.language)}, ${time}`
  return (
    <li className={classes['line']}>
      <Text className={classes['time'] ?? ''}>{time}</Text>
      <Stack gap={0} className={classes['what'] ?? ''}>
        <Text size="sm">{t(`backups.reasons.${reason}`)}</Text>
        <Text size="xs" c="dimmed">
          {fileSize(t, bytes, i18n.language)}
        </Text>
      </Stack>
      <Group gap="xs" wrap="nowrap">
        <Tooltip label={t('backups.saveCopy')}>
          <ActionIcon
            variant="default"
            size={32}
            disabled={isBusy}
            aria-label={t('backups.saveCopyOf', { date })}
            onClick={() => void saveBackupCopy(entry)}
          >
            <IconPackageExport size={17} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Button
          variant="default"
          size="compact-md"
          fz="sm"
          h={32}
          disabled={isBusy}
          aria-label={t('backups.chooseOf', { date })}
          onClick={() => void previewRestore(entry)}
        >
          {t('backups.choose')}
        </Button>
      </Group>
    </li>
  )
}
