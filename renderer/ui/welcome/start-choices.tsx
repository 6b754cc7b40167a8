import { Stack, Text, UnstyledButton } from '@mantine/core'
import { IconFolderOpen, IconMapPinPlus, IconRefresh, IconSparkles } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/all-actions'
import classes from './welcome.module.css'

const choices = [
  {
    name: 'new-territory',
    label: 'welcome.newTerritory',
    help: 'welcome.newTerritoryHelp',
    Icon: IconMapPinPlus,
  },
  {
    name: 'open-file',
    label: 'welcome.openFile',
    help: 'welcome.openFileHelp',
    Icon: IconFolderOpen,
  },
  {
    name: 'receive-territory',
    label: 'actions.receive',
    help: 'welcome.receiveHelp',
    Icon: IconRefresh,
  },
  {
    name: 'open-example',
    label: 'welcome.openExample',
    help: 'welcome.openExampleHelp',
    Icon: IconSparkles,
  },
] as const

/** The ways to begin. */
export function StartChoices() {
  const { t } = useTranslation()
  return (
    <Stack gap="xs">
      {choices.map(({ name, label, help, Icon }) => (
        <UnstyledButton
          key={name}
          className={classes['choice'] ?? ''}
          onClick={() => void runAction(name)}
        >
          <Icon size={26} stroke={1.5} aria-hidden />
          <span>
            <Text component="span" display="block" fw={600} size="md">
              {t(label)}
            </Text>
            <Text component="span" display="block" size="sm" c="dimmed">
              {t(help)}
            </Text>
          </span>
        </UnstyledButton>
      ))}
    </Stack>
  )
}
