import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Network, NetworkNode } from '../../../shared/graph/network'
import { chooseNodes } from '../../actions/choose-nodes'

export interface SelectionMenuProps {
  readonly network: Network
  readonly nodes: readonly NetworkNode[]
}

/** Those tied to one of some nodes, by id. */
function neighboursOfAll({ nodes, links }: Network, chosen: readonly NetworkNode[]) {
  const ids = new Set(chosen.map(({ id }) => id))
  return links.flatMap(({ source, target }) => {
    const [one = '', other = ''] = [nodes[source]?.id, nodes[target]?.id]
    return ids.has(one) ? other : ids.has(other) ? one : []
  })
}

/** Ways to choose others. */
export function SelectionMenu({ network, nodes }: SelectionMenuProps) {
  const { t } = useTranslation()
  const all = (): readonly string[] => network.nodes.map(({ id }) => id)
  const hasNone = nodes.length === 0
  return (
    <Menu position="bottom-end" width={220} shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('selection.more')}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          onClick={() => {
            chooseNodes(all(), 'replace')
          }}
        >
          {t('selection.all')}
        </Menu.Item>
        <Menu.Item
          onClick={() => {
            chooseNodes(all(), 'toggle')
          }}
        >
          {t('selection.invert')}
        </Menu.Item>
        <Menu.Item
          disabled={hasNone}
          onClick={() => {
            chooseNodes(neighboursOfAll(network, nodes), 'add')
          }}
        >
          {t('selection.neighbours')}
        </Menu.Item>
        <Menu.Item
          disabled={hasNone}
          onClick={() => {
            chooseNodes([], 'replace')
          }}
        >
          {t('selection.none')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
