import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { NetworkNode } from '../../../shared/graph/network'
import { leaveOut } from '../../actions/choose-nodes'
import { NodeLine } from './node-line'
import classes from './selection.module.css'

const rowHeight = 30

/** Those chosen, by name; each is found in the picture, or left out. */
export function SelectionList({ nodes }: { readonly nodes: readonly NetworkNode[] }) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: nodes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  return (
    <div
      ref={scroller}
      className={classes['scroller']}
      tabIndex={0}
      role="group"
      aria-label={t('selection.list')}
    >
      <ul
        className={classes['group']}
        style={{ position: 'relative', height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const node = nodes[index]
          return (
            node && (
              <li
                key={node.id}
                className={classes['row']}
                aria-setsize={nodes.length}
                aria-posinset={index + 1}
                style={{ position: 'absolute', top: start, insetInline: 0, height: rowHeight }}
              >
                <NodeLine node={node} />
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={t('selection.leaveOut', { name: node.name })}
                  onClick={() => {
                    leaveOut([node.id])
                  }}
                >
                  <IconX size={14} aria-hidden />
                </ActionIcon>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
