import 'dayjs/locale/fr'
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../state/preferences-store'
import { useTerritory } from '../../state/territory-store'
import { OpenHowDialog } from '../sharing/open-how-dialog'
import { PassphraseDialog } from '../sharing/passphrase-dialog'
import { cssVariables, theme } from '../theme'
import { WelcomeScreen } from '../welcome/welcome-screen'
import { Dialogs } from './dialogs'
import { DropZone } from './drop-zone'
import './global.css'
import { Notices } from './notices'
import { Shell } from './shell'
import { useShortcuts } from './use-shortcuts'
import { useWindowTitle } from './use-window-title'
import { WorkDialog } from './work-dialog'
import { CommandPalette } from '../palette/command-palette'

/** Everything on the screen. */
export function App() {
  const { i18n } = useTranslation()
  const colorScheme = usePreferences((state) => state.colorScheme)
  const isOpen = useTerritory((state) => state.id !== null)
  useShortcuts()
  useWindowTitle()
  const forced = colorScheme === 'auto' ? {} : { forceColorScheme: colorScheme }
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      {...forced}
    >
      <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>
        {isOpen ? <Shell /> : <WelcomeScreen />}
        <Dialogs />
        <PassphraseDialog />
        <OpenHowDialog />
        <CommandPalette />
        <WorkDialog />
        <Notices />
        <DropZone />
      </DatesProvider>
    </MantineProvider>
  )
}
