import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { enterKey } from '../../actions/territory-key'
import type { TellableError } from '../../text/error-sentence'
import { errorSentence } from '../../text/error-sentence'

interface EnterKeyFormProps {
  readonly target: { readonly id: string; readonly name: string }
  readonly territory: string
  readonly onEntered: () => void
  readonly onBack: () => void
}

/** Asks for the passphrase of a territory that is sealed on a target. */
export function EnterKeyForm({ target, territory, onEntered, onBack }: EnterKeyFormProps) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<TellableError | null>(null)
  const enter = async (): Promise<void> => {
    setBusy(true)
    setError(null)
    const entered = await enterKey(target.id, territory, passphrase)
    setBusy(false)
    if (entered.ok) onEntered()
    else setError(entered.error)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void enter()
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t('targets.key.enterHelp', { name: target.name })}</Text>
        <PasswordInput
          label={t('targets.key.passphrase')}
          autoComplete="off"
          autoFocus
          maxLength={1000}
          visibilityToggleButtonProps={{ 'aria-label': t('sharing.showPassphrase'), tabIndex: 0 }}
          value={passphrase}
          error={error === null ? null : errorSentence(t, error)}
          onChange={(event) => {
            setPassphrase(event.currentTarget.value)
          }}
        />
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={passphrase.trim() === ''}>
            {t('targets.key.open')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
