import { PasswordInput, SimpleGrid, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { minPassphraseLength } from '../../state/share-choices'
import { PassphraseStrength } from './passphrase-strength'

interface NewPassphraseProps {
  readonly passphrase: string
  readonly again: string
  readonly change: (changed: { readonly passphrase?: string; readonly again?: string }) => void
}

/** A passphrase to be: typed twice, shown on demand, with how hard it is to guess. */
export function NewPassphrase({ passphrase, again, change }: NewPassphraseProps) {
  const { t } = useTranslation()
  const [isShown, { toggle }] = useDisclosure(false)
  const isShort = passphrase !== '' && passphrase.length < minPassphraseLength
  const isOther = again !== '' && !passphrase.startsWith(again) && again !== passphrase
  const common = {
    autoComplete: 'off',
    visible: isShown,
    onVisibilityChange: toggle,
    visibilityToggleButtonProps: { 'aria-label': t('sharing.showPassphrase'), tabIndex: 0 },
  } as const
  return (
    <Stack gap="xs">
      <SimpleGrid cols={2} spacing="sm">
        <PasswordInput
          {...common}
          label={t('sharing.passphrase')}
          value={passphrase}
          error={isShort ? t('sharing.passphraseShort', { count: minPassphraseLength }) : null}
          onChange={(event) => {
            change({ passphrase: event.currentTarget.value })
          }}
        />
        <PasswordInput
          {...common}
          label={t('sharing.passphraseAgain')}
          value={again}
          error={isOther ? t('sharing.passphraseDiffers') : null}
          onChange={(event) => {
            change({ again: event.currentTarget.value })
          }}
        />
      </SimpleGrid>
      <PassphraseStrength passphrase={passphrase} />
    </Stack>
  )
}
