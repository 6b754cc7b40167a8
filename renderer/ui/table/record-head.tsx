import { ActionIcon, Group, Menu, Title, Tooltip } from '@mantine/core'
import { IconDots, IconHistory, IconTrash, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { closeRecord } from '../../actions/navigation'
import { showRecordHistory } from '../../actions/record-history'
import { removeListed } from '../../actions/remove-listed'
import type { OpenableKind } from '../../state/navigation-store'
import { useReading } from '../../state/reading-store'
import { RecordConflicts } from '../conflicts/record-conflicts'
import classes from './record-head.module.css'

export interface RecordHeadProps {
  readonly kind: OpenableKind
  readonly id: string
  readonly name: string
  /** What it is, in a few words. */
  readonly children?: ReactNode
}

/** The top of a form: what the record is called, what it is, and what may be done with it. */
export function RecordHead({ kind, id, name, children }: RecordHeadProps) {
  const { t } = useTranslation()
  const isReading = useReading((state) => state.reading !== null)
  return (
    <>
      <header className={classes['head']}>
        <div className={classes['words']}>
          <Title order={2} size="h3" className={classes['name'] ?? ''}>
            {name}
          </Title>
          <Group gap={6}>{children}</Group>
        </div>
        {isReading ? null : (
          <>
            <Tooltip label={t('trace.open')} openDelay={400}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('trace.open')}
                onClick={() => void showRecordHistory(kind, id)}
              >
                <IconHistory size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <Menu position="bottom-end" withinPortal shadow="md">
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray" aria-label={t('records.more')}>
                  <IconDots size={18} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item
                  color="red"
                  leftSection={<IconTrash size={16} aria-hidden />}
                  onClick={() => void removeListed(kind, [id])}
                >
                  {t('records.remove')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('records.close')}
          onClick={closeRecord}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </header>
      {isReading ? null : <RecordConflicts kind={kind} id={id} />}
    </>
  )
}
