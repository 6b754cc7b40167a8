import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { protectTerritory } from '../../actions/territory-key'
import type { TellableError } from '../../text/error-sentence'
import { errorSentence } from '../../text/error-sentence'
import { Caution } from '../fields/caution'

interface MakeKeyFormProps {
  readonly onDone: () => void
}

/** A passphrase for the territory: what it does, what is lost with it, typed twice. */
export function MakeKeyForm({ onDone }: MakeKeyFormProps) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<TellableError | null>(null)
  const differs = again !== '' && again !== passphrase
  const protect = async (): Promise<void> => {
    setBusy(true)
    const made = await protectTerritory(passphrase)
    setBusy(false)
    if (made.ok) onDone()
    else setError(made.error)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void protect()
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t('targets.key.what')}</Text>
        <Caution>{t('targets.key.lost')}</Caution>
        <PasswordInput
          label={t('targets.key.passphrase')}
          description={t('targets.key.passphraseHelp')}
          autoComplete="off"
          autoFocus
          maxLength={1000}
          value={passphrase}
          onChange={(event) => {
            setPassphrase(event.currentTarget.value)
          }}
        />
        <PasswordInput
          label={t('targets.key.again')}
          autoComplete="off"
          maxLength={1000}
          value={again}
          error={differs ? t('targets.key.differs') : null}
          onChange={(event) => {
            setAgain(event.currentTarget.value)
          }}
        />
        <div role="status">
          {error === null ? null : <Caution>{errorSentence(t, error)}</Caution>}
        </div>
        <Group justify="space-between">
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <Button
            type="submit"
            loading={isBusy}
            disabled={passphrase.trim() === '' || again !== passphrase}
          >
            {t('targets.key.protect')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
