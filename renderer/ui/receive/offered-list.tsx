import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetSettings } from '../../../shared/ipc/sync-payloads'
import type { OfferedTerritory } from '../../actions/offered-territories'
import { receiveTerritory } from '../../actions/receive-territory'
import { errorSentence } from '../../text/error-sentence'
import { Caution } from '../fields/caution'
import { EnterKeyForm } from '../sync/enter-key-form'
import { OfferedLine } from './offered-line'
import classes from '../sync/sync.module.css'
import { useOffered } from './use-offered'

interface OfferedListProps {
  readonly target: TargetSettings
  readonly onBack: () => void
}

/** The territories that stand on a target; a protected one asks for its passphrase first. */
export function OfferedList({ target, onBack }: OfferedListProps) {
  const { t } = useTranslation()
  const { offered, look } = useOffered(target.id)
  const [locked, setLocked] = useState<OfferedTerritory | null>(null)
  if (locked !== null) {
    return (
      <EnterKeyForm
        target={target}
        territory={locked.id}
        onEntered={() => void receiveTerritory(target, locked.id)}
        onBack={() => {
          setLocked(null)
        }}
      />
    )
  }
  return (
    <Stack gap="md">
      <div role="status">
        {offered === null ? <Text size="sm">{t('receive.reading')}</Text> : null}
        {offered?.ok === false ? <Caution>{errorSentence(t, offered.error)}</Caution> : null}
        {offered?.ok === true && offered.value.length === 0 ? (
          <Text size="sm">{t('receive.nothing')}</Text>
        ) : null}
      </div>
      {offered?.ok === true && offered.value.length > 0 ? (
        <ul className={classes['list']}>
          {offered.value.map((territory) => (
            <OfferedLine
              key={territory.id}
              territory={territory}
              onTake={() => {
                if (territory.isSealed) setLocked(territory)
                else void receiveTerritory(target, territory.id)
              }}
            />
          ))}
        </ul>
      ) : null}
      <Group justify="space-between">
        <Button variant="default" onClick={onBack}>
          {t('sync.back')}
        </Button>
        <Button variant="default" disabled={offered === null} onClick={look}>
          {t('receive.again')}
        </Button>
      </Group>
    </Stack>
  )
}
