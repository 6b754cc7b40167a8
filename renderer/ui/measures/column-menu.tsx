import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { IconColumns } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { showNetworkColumn } from '../../actions/network-table'
import { useNetworkTable } from '../../state/network-table-store'
import type { NodeColumn } from './node-columns'

/** Which columns the table has: all but the name may go. */
export function ColumnMenu({ columns }: { readonly columns: readonly NodeColumn[] }) {
  const { t } = useTranslation()
  const hidden = useNetworkTable((state) => state.hidden)
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" variant="default" leftSection={<IconColumns size={15} aria-hidden />}>
          {t('measures.table.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={6}>
          {columns.slice(1).map(({ id, header, help }) => (
            <Checkbox
              key={id}
              size="xs"
              label={header}
              {...(help === '' ? {} : { description: help })}
              checked={!hidden.has(id)}
              onChange={(event) => {
                showNetworkColumn(id, event.currentTarget.checked)
              }}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
