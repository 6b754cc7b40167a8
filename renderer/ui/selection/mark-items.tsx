import { Menu } from '@mantine/core'
import {
  IconArrowRight,
  IconArrowsExchange,
  IconCircleDashed,
  IconFocus2,
  IconPin,
  IconPinnedOff,
  IconPlus,
  IconTopologyStar,
  IconX,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Network, NetworkNode } from '../../../shared/graph/network'
import { chooseNodes, lookBetween } from '../../actions/choose-nodes'
import { openRecord } from '../../actions/navigation'
import { changeSettings, toggleSide } from '../../actions/network-view'
import { freePlaces, pinPlaces } from '../../actions/pin-places'
import type { Scene } from '../../network/scene/scene'
import { useNetworkView } from '../../state/network-store'
import { useTerritory } from '../../state/territory-store'
import { neighboursOf } from '../network/neighbours-of'
import { placesOn, useCanPin } from './use-can-pin'

export interface MarkItemsProps {
  readonly network: Network
  readonly scene: Scene | null
  readonly node: NetworkNode
}

/** The one that a mark is looked at together with: the only other one chosen, else the one in focus. */
function useOther(network: Network, id: string): NetworkNode | undefined {
  const selected = useNetworkView((state) => state.selected)
  const focused = useNetworkView((state) => state.focused)
  const [only, ...more] = [...selected].filter((other) => other !== id)
  const other = more.length === 0 && only !== undefined ? only : focused
  return network.nodes.find((node) => node.id === other && node.id !== id)
}

/** What may be done with one mark. */
export function MarkItems({ network, scene, node: { kind, id } }: MarkItemsProps) {
  const { t } = useTranslation()
  const selected = useNetworkView((state) => state.selected)
  const other = useOther(network, id)
  const isPinned = useTerritory(({ tables }) => tables.placement.byId.get(id)?.x !== undefined)
  const canPin = useCanPin()
  const isChosen = selected.has(id)
  return (
    <>
      <Menu.Item
        data-autofocus
        leftSection={<IconArrowRight size={16} aria-hidden />}
        onClick={() => {
          openRecord(kind, id)
        }}
      >
        {t('selection.menu.open')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconFocus2 size={16} aria-hidden />}
        onClick={() => {
          changeSettings({ arrangement: { kind: 'around', id, steps: 2 } })
        }}
      >
        {t('selection.menu.around')}
      </Menu.Item>
      {other !== undefined && (
        <Menu.Item
          leftSection={<IconArrowsExchange size={16} aria-hidden />}
          onClick={() => {
            lookBetween([other.id, id], 'why')
          }}
        >
          {t('selection.between.openWith', { name: other.name })}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item
        leftSection={
          isChosen ? <IconX size={16} aria-hidden /> : <IconPlus size={16} aria-hidden />
        }
        onClick={() => {
          chooseNodes([id], 'toggle')
        }}
      >
        {isChosen ? t('selection.menu.takeOut') : t('selection.menu.add')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconTopologyStar size={16} aria-hidden />}
        onClick={() => {
          chooseNodes(
            neighboursOf(network, id).map((neighbour) => neighbour.node.id),
            'replace',
          )
        }}
      >
        {t('selection.menu.neighbours')}
      </Menu.Item>
      {selected.size > 0 && (
        <Menu.Item
          leftSection={<IconCircleDashed size={16} aria-hidden />}
          onClick={() => {
            toggleSide('selection')
          }}
        >
          {t('selection.menu.selection', { count: selected.size })}
        </Menu.Item>
      )}
      {canPin && (
        <>
          <Menu.Divider />
          <Menu.Item
            leftSection={
              isPinned ? <IconPinnedOff size={16} aria-hidden /> : <IconPin size={16} aria-hidden />
            }
            onClick={() => void (isPinned ? freePlaces([id]) : pinPlaces(placesOn(scene, [id])))}
          >
            {isPinned ? t('selection.menu.free') : t('selection.menu.pin')}
          </Menu.Item>
        </>
      )}
    </>
  )
}
