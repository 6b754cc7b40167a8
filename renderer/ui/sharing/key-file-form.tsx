import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isPassphraseReady } from '../../state/share-choices'
import { NewPassphrase } from './new-passphrase'

interface KeyFileFormProps {
  /** Whether the passphrase is chosen now; else it is that of a file that is there. */
  readonly isNew: boolean
  readonly close: () => void
  /** Whether it was carried out: the form then closes. */
  readonly carryOut: (passphrase: string) => Promise<boolean>
}

/** The passphrase of a file that holds a key, to be written or read. */
export function KeyFileForm({ isNew, close, carryOut }: KeyFileFormProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState({ passphrase: '', again: '' })
  const [isBusy, setBusy] = useState(false)
  const isReady = isNew
    ? isPassphraseReady(typed.passphrase, typed.again)
    : typed.passphrase.length > 0
  const submit = async (): Promise<void> => {
    setBusy(true)
    const isDone = await carryOut(typed.passphrase)
    setBusy(false)
    if (isDone) close()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady && !isBusy) void submit()
      }}
    >
      <Stack gap="xs">
        <Text size="sm">{t(isNew ? 'sharing.own.exportHelp' : 'sharing.own.importHelp')}</Text>
        {isNew ? (
          <NewPassphrase
            {...typed}
            change={(changed) => {
              setTyped({ ...typed, ...changed })
            }}
          />
        ) : (
          <PasswordInput
            label={t('sharing.passphrase')}
            value={typed.passphrase}
            autoComplete="off"
            visibilityToggleButtonProps={{
              'aria-label': t('sharing.showPassphrase'),
              tabIndex: 0,
            }}
            onChange={(event) => {
              setTyped({ ...typed, passphrase: event.currentTarget.value })
            }}
          />
        )}
        <Group gap="xs">
          <Button type="submit" size="compact-sm" disabled={!isReady} loading={isBusy}>
            {t('sharing.own.chooseFile')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={close}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
