import { Menu } from '@mantine/core'
import { IconLassoOff, IconMaximize, IconSelectAll, IconSwitch2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import { chooseNodes } from '../../actions/choose-nodes'
import { useNetworkView } from '../../state/network-store'

const idsOf = ({ nodes }: Network): readonly string[] => nodes.map(({ id }) => id)

export interface GroundItemsProps {
  readonly network: Network
  readonly onFit: () => void
}

/** What may be done with the picture as a whole. */
export function GroundItems({ network, onFit }: GroundItemsProps) {
  const { t } = useTranslation()
  const hasChosen = useNetworkView(({ selected }) => selected.size > 0)
  return (
    <>
      <Menu.Item
        data-autofocus
        leftSection={<IconSelectAll size={16} aria-hidden />}
        onClick={() => {
          chooseNodes(idsOf(network), 'replace')
        }}
      >
        {t('selection.all')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconSwitch2 size={16} aria-hidden />}
        disabled={!hasChosen}
        onClick={() => {
          chooseNodes(idsOf(network), 'toggle')
        }}
      >
        {t('selection.invertLong')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconLassoOff size={16} aria-hidden />}
        disabled={!hasChosen}
        onClick={() => {
          chooseNodes([], 'replace')
        }}
      >
        {t('selection.none')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconMaximize size={16} aria-hidden />} onClick={onFit}>
        {t('selection.menu.fit')}
      </Menu.Item>
    </>
  )
}
