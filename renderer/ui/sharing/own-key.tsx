import { Alert, Button, Group, Input, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  copyRecipient,
  exportIdentity,
  importIdentity,
  loadIdentity,
  makeIdentity,
} from '../../actions/identity'
import { useIdentity } from '../../state/identity-store'
import { KeyFileForm } from './key-file-form'
import classes from './sharing.module.css'

/** This computer's own key: to be made, given, saved and taken back. */
export function OwnKey() {
  const { t } = useTranslation()
  const { recipient, keepsSecrets } = useIdentity()
  const [asks, setAsks] = useState<'export' | 'import' | null>(null)
  useEffect(() => void loadIdentity(), [])
  const close = (): void => {
    setAsks(null)
  }
  return (
    <Input.Wrapper
      label={t('sharing.own.title')}
      description={t('sharing.own.help')}
      labelElement="div"
    >
      <Stack gap="xs" mt="xs">
        {recipient === null ? (
          <Text size="sm">{t('sharing.own.none')}</Text>
        ) : (
          <div className={classes['colleague']}>
            <code className={classes['key']} aria-label={t('sharing.own.publicKey')}>
              {recipient}
            </code>
            <Button variant="default" size="compact-sm" onClick={() => void copyRecipient()}>
              {t('sharing.own.copy')}
            </Button>
          </div>
        )}
        {recipient === null || keepsSecrets ? null : (
          <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} p="xs">
            {t('sharing.own.notKept')}
          </Alert>
        )}
        {asks === null ? (
          <Group gap="xs">
            {recipient === null ? (
              <Button size="compact-sm" onClick={() => void makeIdentity()}>
                {t('sharing.own.make')}
              </Button>
            ) : (
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => {
                  setAsks('export')
                }}
              >
                {t('sharing.own.export')}
              </Button>
            )}
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => {
                setAsks('import')
              }}
            >
              {t('sharing.own.import')}
            </Button>
          </Group>
        ) : (
          <KeyFileForm
            key={asks}
            isNew={asks === 'export'}
            close={close}
            carryOut={asks === 'export' ? exportIdentity : importIdentity}
          />
        )}
      </Stack>
    </Input.Wrapper>
  )
}
