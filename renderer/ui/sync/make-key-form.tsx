import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { protectTerritory } from '../../actions/territory-key'
import type { TellableError } from '../../text/error-sentence'
import { errorSentence } from '../../text/error-sentence'
import { minPassphraseLength } from '../../state/share-choices'
import { Caution } from '../fields/caution'
import { NewPassphrase } from '../sharing/new-passphrase'

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
        <NewPassphrase
          passphrase={passphrase}
          again={again}
          change={(changed) => {
            setPassphrase(changed.passphrase ?? passphrase)
            setAgain(changed.again ?? again)
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
            disabled={passphrase.length < minPassphraseLength || again !== passphrase}
          >
            {t('targets.key.protect')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
