import { Text, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { NetworkNode } from '../../../shared/graph/network'
import { pointOut } from '../../actions/network-view'
import { NodeDot } from './node-dot'
import classes from './selection.module.css'

export interface NodeLineProps {
  readonly node: NetworkNode
  /** Under the name. */
  readonly below?: ReactNode
}

/** One actor or alliance in a list: its colour, its name; pointed out in the picture where it is pressed. */
export function NodeLine({ node, below }: NodeLineProps) {
  return (
    <UnstyledButton
      className={classes['line'] ?? ''}
      onClick={() => {
        pointOut(node.id)
      }}
    >
      <NodeDot node={node} />
      <span className={classes['name']} title={node.name}>
        {node.name}
        {below !== undefined && (
          <Text component="span" display="block" size="xs" c="dimmed">
            {below}
          </Text>
        )}
      </span>
    </UnstyledButton>
  )
}
