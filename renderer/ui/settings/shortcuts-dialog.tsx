import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { allActions } from '../../actions/all-actions'
import { sentence } from '../../text/sentence'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { ShortcutKeys } from '../app/shortcut-keys'

const others = [
  { shortcut: 'mod+K', label: 'settings.shortcuts.palette' },
  { shortcut: 'escape', label: 'settings.shortcuts.escape' },
] as const

const ofActions = allActions.flatMap(({ shortcut, label }) =>
  shortcut === undefined ? [] : [{ shortcut, label }],
)

/** Every shortcut and what it does. */
export function ShortcutsDialog({ onClose }: DialogProps) {
  const { t } = useTranslation()
  return (
    <AppDialog title={t('settings.shortcuts.title')} onClose={onClose}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings.shortcuts.does')}</Table.Th>
            <Table.Th>{t('settings.shortcuts.key')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...others, ...ofActions].map(({ shortcut, label }) => (
            <Table.Tr key={shortcut}>
              <Table.Td>{sentence(t, label)}</Table.Td>
              <Table.Td>
                <ShortcutKeys shortcut={shortcut} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </AppDialog>
  )
}
