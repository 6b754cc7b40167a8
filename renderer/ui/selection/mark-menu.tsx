import { Menu, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import type { Scene } from '../../network/scene/scene'
import { GroundItems } from './ground-items'
import { MarkItems } from './mark-items'

/** Whose menu is asked for (null: the ground's), and where in the picture, in CSS pixels. */
export interface AskedMenu {
  readonly id: string | null
  readonly x: number
  readonly y: number
}

export interface MarkMenuProps {
  readonly network: Network
  readonly scene: Scene | null
  readonly asked: AskedMenu
  readonly onFit: () => void
  readonly onClose: () => void
}

/** Not outside the picture: a mark may still be on its way into view. */
const within = (place: number): string => `clamp(0px, ${String(place)}px, calc(100% - 1px))`

/** What may be done with a mark, or with the whole picture, where the pointer or the focus is. */
export function MarkMenu({ network, scene, asked, onFit, onClose }: MarkMenuProps) {
  const { t } = useTranslation()
  const node = network.nodes.find(({ id }) => id === asked.id)
  const title =
    node === undefined ? t('selection.menu.ground') : t('selection.menu.title', { name: node.name })
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      shadow="md"
      width={250}
      returnFocus={false}
      // The first entry has the keyboard, and the menu stands in the screen that it is part of.
      withInitialFocusPlaceholder={false}
      portalProps={{ target: '#screen' }}
      // Not the key that asked for the menu, which is still on its way up.
      clickOutsideEvents={['mousedown', 'touchstart']}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <UnstyledButton
          tabIndex={-1}
          aria-label={title}
          style={{
            position: 'absolute',
            left: within(asked.x),
            top: within(asked.y),
            width: 1,
            height: 1,
          }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {node === undefined ? (
          <GroundItems network={network} onFit={onFit} />
        ) : (
          <MarkItems network={network} scene={scene} node={node} />
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
