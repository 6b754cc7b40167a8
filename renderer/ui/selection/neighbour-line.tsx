import { ActionIcon, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NetworkInput } from '../../../shared/graph/network-input'
import { focusNode } from '../../actions/network-view'
import { useLinkLabel } from '../network/link-label'
import type { Neighbour } from '../network/neighbours-of'
import { NodeDot } from './node-dot'
import { usePartText } from './part-text'
import classes from './selection.module.css'
import { WhyTied } from './why-tied'

export interface NeighbourLineProps {
  readonly neighbour: Neighbour
  readonly input: NetworkInput
  /** Whose neighbour it is. */
  readonly of: string
}

/** A neighbour: the way to it, and on asking, the alliances and relations that tie the two. */
export function NeighbourLine({ neighbour, input, of }: NeighbourLineProps) {
  const { t } = useTranslation()
  const linkLabel = useLinkLabel()
  const partText = usePartText()
  const [isOpen, setOpen] = useState(false)
  const whyId = useId()
  const { node, link } = neighbour
  const parts =
    link.kind === 'membership' ? link.records.flatMap((id) => input.memberships.get(id) ?? []) : []
  return (
    <li>
      <div className={classes['row']}>
        <UnstyledButton
          className={classes['line'] ?? ''}
          onClick={() => {
            focusNode(node.id)
          }}
        >
          <NodeDot node={node} />
          <span className={classes['wrapped']}>
            {node.name}
            <Text component="span" display="block" size="xs" c="dimmed">
              {parts.length > 0 ? partText(parts) : linkLabel(link)}
            </Text>
          </span>
        </UnstyledButton>
        {link.kind !== 'membership' && (
          <Tooltip label={t('selection.between.why')} portalProps={{ target: '#screen' }}>
            <ActionIcon
              variant={isOpen ? 'light' : 'subtle'}
              color={isOpen ? '' : 'gray'}
              size="sm"
              aria-label={t('selection.node.why', { name: node.name })}
              aria-expanded={isOpen}
              {...(isOpen ? { 'aria-controls': whyId } : {})}
              onClick={() => {
                setOpen(!isOpen)
              }}
            >
              <IconHelp size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      {isOpen && (
        <div id={whyId} className={classes['why']}>
          <WhyTied input={input} one={of} other={node.id} />
        </div>
      )}
    </li>
  )
}
