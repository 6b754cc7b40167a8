import { Alert, Button, Group, Modal, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseTable, closeImport, isNetworkName } from '../../actions/importing'
import { useImport } from '../../state/import-store'
import { errorSentence } from '../../text/error-sentence'
import { useReturnFocus } from '../app/use-return-focus'
import { GraphMappingStep } from './graph-mapping-step'
import { MappingStep } from './mapping-step'
import { ReviewStep } from './review-step'

/** A table or a network, from its columns to what it brings: nothing is written before the person agrees. */
export function ImportDialog() {
  const { t } = useTranslation()
  useReturnFocus()
  const isNetwork = useImport(({ file }) => isNetworkName(file?.name ?? ''))
  return (
    <Modal
      opened
      onClose={closeImport}
      title={t(isNetwork ? 'importing.network.title' : 'importing.title')}
      size="min(1080px, 96vw)"
      radius="md"
      yOffset="3vh"
      closeOnClickOutside={false}
      overlayProps={{ backgroundOpacity: 0.4 }}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      styles={{ title: { fontSize: 'var(--mantine-h2-font-size)', fontWeight: 650 } }}
    >
      <ImportStep />
    </Modal>
  )
}

function ImportStep() {
  const { t } = useTranslation()
  const { file, review, refused } = useImport()
  const [isMapping, setIsMapping] = useState(false)
  if (file === null) return null
  if (refused !== null) return <Refused sentence={errorSentence(t, refused)} />
  if (review === null) {
    return (
      <Text size="sm" c="dimmed" role="status">
        {t('importing.reading')}
      </Text>
    )
  }
  if (review.rows === null || isMapping) {
    const back = (): void => {
      setIsMapping(false)
    }
    const { network } = review
    return network !== null ? (
      <GraphMappingStep fileName={file.name} review={review} network={network} onDone={back} />
    ) : (
      <MappingStep fileName={file.name} review={review} onDone={back} />
    )
  }
  return (
    <ReviewStep
      // What was ticked was ticked in another list.
      key={JSON.stringify(review.rows.reader)}
      fileName={file.name}
      rows={review.rows}
      onMap={() => {
        setIsMapping(true)
      }}
    />
  )
}

function Refused({ sentence }: { readonly sentence: string }) {
  const { t } = useTranslation()
  return (
    <>
      <Alert color="red" icon={<IconAlertTriangle aria-hidden />}>
        <Text size="sm">{sentence}</Text>
      </Alert>
      <Group justify="flex-end" mt="md">
        <Button onClick={() => void chooseTable()}>{t('importing.otherFile')}</Button>
      </Group>
    </>
  )
}
