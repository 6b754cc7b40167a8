import { Button, Group, Modal, Progress, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useNotices } from '../../state/notice-store'
import { sentence } from '../../text/sentence'

/** Shorter work is over before a dialog could be read. */
const worthShowingAfter = 250

/** Long work under way: what it is, how far it is, and a way to stop it. */
export function WorkDialog() {
  const { t } = useTranslation()
  const work = useNotices((state) => state.work)
  const isWorking = work !== null
  const [isLong] = useDebouncedValue(isWorking, worthShowingAfter)
  const cancel = work?.cancel ?? null
  const progress = work?.progress ?? null
  return (
    <Modal
      opened={isWorking && isLong}
      onClose={() => cancel?.()}
      closeOnClickOutside={false}
      withCloseButton={false}
      title={t('common.work')}
      size="sm"
      centered
      zIndex={1000}
    >
      <Text size="sm" mb="sm">
        {work === null ? t('common.workAlmostDone') : sentence(t, work.key)}
      </Text>
      <Progress
        value={progress === null ? 100 : progress * 100}
        striped={progress === null}
        animated={progress === null}
        aria-label={t('common.work')}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" disabled={cancel === null} onClick={() => cancel?.()}>
          {t('common.stopWork')}
        </Button>
      </Group>
    </Modal>
  )
}
