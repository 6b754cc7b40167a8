import { Input, SegmentedControl, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../shared/ipc/payloads'
import { changePreferences } from '../../actions/preferences'
import { usePreferences } from '../../state/preferences-store'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { ColleagueKeys } from '../sharing/colleague-keys'
import { OwnKey } from '../sharing/own-key'
import { LanguageSwitch } from './language-switch'
import { PersonField } from './person-field'

const schemes = ['auto', 'light', 'dark'] as const satisfies readonly Settings['colorScheme'][]

/** Language, appearance, and who signs. Each takes effect at once. */
export function SettingsDialog({ onClose }: DialogProps) {
  const { t } = useTranslation()
  const colorScheme = usePreferences((state) => state.colorScheme)
  const schemeOf = (value: string): Settings['colorScheme'] =>
    schemes.find((scheme) => scheme === value) ?? 'auto'
  return (
    <AppDialog title={t('settings.title')} size={560} onClose={onClose}>
      <Stack gap="lg">
        <PersonField />
        <Input.Wrapper label={t('settings.language')} description={t('settings.languageHelp')}>
          <LanguageSwitch />
        </Input.Wrapper>
        <Input.Wrapper label={t('settings.colorScheme')}>
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={t('settings.colorScheme')}
            data={schemes.map((value) => ({ value, label: t(`settings.schemes.${value}`) }))}
            value={colorScheme}
            onChange={(value) => void changePreferences({ colorScheme: schemeOf(value) })}
          />
        </Input.Wrapper>
        <OwnKey />
        <ColleagueKeys />
      </Stack>
    </AppDialog>
  )
}
