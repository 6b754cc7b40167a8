import { MantineProvider, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../state/preferences-store'
import { theme } from '../theme'

/** Everything on the screen. */
export function App() {
  const { t } = useTranslation()
  const colorScheme = usePreferences((state) => state.colorScheme)
  const forced = colorScheme === 'auto' ? {} : { forceColorScheme: colorScheme }
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" {...forced}>
      <main>
        <Title order={1}>{t('common.appName')}</Title>
      </main>
    </MantineProvider>
  )
}
