import { Menu, UnstyledButton } from '@mantine/core'
import {
  IconDoorExit,
  IconFeather,
  IconFileImport,
  IconFolderOpen,
  IconHistoryToggle,
  IconPackageExport,
  IconPencil,
  IconPlus,
  IconRefresh,
  IconSelector,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/all-actions'
import { useReading } from '../../state/reading-store'
import { useTerritory } from '../../state/territory-store'
import classes from './side-bar.module.css'

const entries = [
  { name: 'edit-territory', label: 'actions.territory', Icon: IconPencil },
  { name: 'share', label: 'actions.share', Icon: IconPackageExport },
  { name: 'import-table', label: 'actions.importTable', Icon: IconFileImport },
  { name: 'open-sync', label: 'actions.sync', Icon: IconRefresh },
  { name: 'show-backups', label: 'actions.backups', Icon: IconHistoryToggle },
  { name: 'compact-history', label: 'actions.compact', Icon: IconFeather },
] as const

const otherEntries = [
  { name: 'open-file', label: 'actions.openFile', Icon: IconFolderOpen },
  { name: 'new-territory', label: 'actions.newTerritory', Icon: IconPlus },
  { name: 'close-territory', label: 'actions.closeTerritory', Icon: IconDoorExit },
] as const

/** The open territory's name, and what can be done with the territory as a whole. */
export function TerritoryMenu() {
  const { t } = useTranslation()
  const isReading = useReading((state) => state.reading !== null)
  const name = useTerritory(({ id, tables }) =>
    id === null ? '' : (tables.territory.byId.get(id)?.name ?? ''),
  )
  return (
    <Menu
      position="bottom-start"
      width={270}
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <UnstyledButton className={classes['territory'] ?? ''}>
          <span className={classes['name']}>{name === '' ? t('territory.unnamed') : name}</span>
          <IconSelector size={16} stroke={1.6} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {isReading ? null : (
          <>
            <Entries entries={entries} />
            <Menu.Divider />
          </>
        )}
        <Entries entries={otherEntries} />
      </Menu.Dropdown>
    </Menu>
  )
}

interface EntriesProps {
  readonly entries: typeof entries | typeof otherEntries
}

function Entries({ entries: shown }: EntriesProps) {
  const { t } = useTranslation()
  return shown.map(({ name, label, Icon }) => (
    <Menu.Item
      key={name}
      leftSection={<Icon size={17} stroke={1.6} aria-hidden />}
      onClick={() => void runAction(name)}
    >
      {t(label)}
    </Menu.Item>
  ))
}
