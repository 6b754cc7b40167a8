import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import { focusNode } from '../../actions/network-view'
import { useLinkLabel } from '../network/link-label'
import { neighboursOf } from '../network/neighbours-of'
import classes from './network-table.module.css'

const mostNeighbours = 40

export interface NodeTiesProps {
  readonly network: Network
  readonly id: string
  readonly name: string
}

/** Whom a row of the table is tied to, and by what: each leads to its own record. */
export function NodeTies({ network, id, name }: NodeTiesProps) {
  const { t } = useTranslation()
  const linkLabel = useLinkLabel()
  const neighbours = neighboursOf(network, id)
  const rest = neighbours.length - mostNeighbours
  if (neighbours.length === 0) return <span>{t('measures.table.noNeighbours')}</span>
  return (
    <ul className={classes['ties']} aria-label={t('measures.table.neighbours', { name })}>
      {neighbours.slice(0, mostNeighbours).map(({ node, link }, at) => (
        <li key={`${node.id} ${String(at)}`}>
          <UnstyledButton
            className={classes['tie'] ?? ''}
            onClick={() => {
              focusNode(node.id)
            }}
          >
            <span>{node.name}</span>
            <span className={classes['why']}>{linkLabel(link)}</span>
          </UnstyledButton>
        </li>
      ))}
      {rest > 0 && <li>{t('measures.table.moreNeighbours', { count: rest })}</li>}
    </ul>
  )
}
