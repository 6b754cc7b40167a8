import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { KnownTarget } from '../../../shared/ipc/sync-payloads'
import { detachTarget } from '../../actions/targets'

interface ForgetTargetProps {
  readonly target: KnownTarget
  readonly onDone: () => void
}

/** Asks before a target leaves the list, and says what stays. */
export function ForgetTarget({ target, onDone }: ForgetTargetProps) {
  const { t } = useTranslation()
  const forget = async (): Promise<void> => {
    await detachTarget(target)
    onDone()
  }
  return (
    <>
      <Text size="sm">{t('sync.forgetHelp')}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" autoFocus onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button color="red.9" onClick={() => void forget()}>
          {t('sync.forgetNow')}
        </Button>
      </Group>
    </>
  )
}
