import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AskedPassphrase } from '../../state/passphrase-store'
import { usePassphrase } from '../../state/passphrase-store'
import { AppDialog } from '../app/app-dialog'

/** Asks for the passphrase of a file that is being opened; again, where it was not the one. */
export function PassphraseDialog() {
  const asked = usePassphrase((state) => state.asked)
  return asked === null ? null : <Asking asked={asked} />
}

function Asking({ asked: { name, isWrong, answer } }: { readonly asked: AskedPassphrase }) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const close = (): void => {
    answer(null)
  }
  return (
    <AppDialog title={t('sharing.ask.title')} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (passphrase !== '') answer(passphrase)
        }}
      >
        <Stack gap="md">
          <Text size="sm">{t('sharing.ask.text', { name })}</Text>
          <PasswordInput
            data-autofocus
            label={t('sharing.passphrase')}
            value={passphrase}
            autoComplete="off"
            error={isWrong && passphrase === '' ? t('errors.wrong-passphrase') : null}
            visibilityToggleButtonProps={{
              'aria-label': t('sharing.showPassphrase'),
              tabIndex: 0,
            }}
            onChange={(event) => {
              setPassphrase(event.currentTarget.value)
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={passphrase === ''}>
              {t('sharing.ask.open')}
            </Button>
          </Group>
        </Stack>
      </form>
    </AppDialog>
  )
}
