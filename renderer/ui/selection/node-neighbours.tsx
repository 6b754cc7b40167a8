import { Button, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network, NetworkNode } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'
import type { Neighbour } from '../network/neighbours-of'
import { neighboursOf } from '../network/neighbours-of'
import { NeighbourLine } from './neighbour-line'
import classes from './selection.module.css'

/** As many of a group as are shown at once: a hub has hundreds. */
const shownAtOnce = 60

interface GroupProps {
  readonly title: string
  readonly neighbours: readonly Neighbour[]
  readonly input: NetworkInput
  readonly of: string
}

function NeighbourGroup({ title, neighbours, input, of }: GroupProps) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(shownAtOnce)
  const left = neighbours.length - shown
  return (
    <>
      <Text size="xs" fw={600} c="dimmed" px={6} pt={6}>
        {t('selection.editing.count', { value: title, count: neighbours.length })}
      </Text>
      <ul className={classes['group']} aria-label={title}>
        {neighbours.slice(0, shown).map((neighbour, index) => (
          <NeighbourLine
            key={`${neighbour.node.id} ${String(index)}`}
            {...{ neighbour, input, of }}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            setShown(shown + 4 * shownAtOnce)
          }}
        >
          {t('selection.node.more', { count: left })}
        </Button>
      )}
    </>
  )
}

export interface NodeNeighboursProps {
  readonly network: Network
  readonly input: NetworkInput
  readonly node: NetworkNode
}

/** Whom one is tied to, by the kind of tie. */
export function NodeNeighbours({ network, input, node }: NodeNeighboursProps) {
  const { t } = useTranslation()
  const neighbours = useMemo(() => neighboursOf(network, node.id), [network, node.id])
  const groups = [
    {
      kind: 'membership',
      title: t(node.kind === 'alliance' ? 'selection.node.partners' : 'selection.node.memberships'),
    },
    { kind: 'shared', title: t('selection.node.shared') },
    { kind: 'relation', title: t('selection.node.relations') },
  ] as const
  return (
    <>
      <Text size="sm" fw={600}>
        {neighbours.length === 0
          ? t('selection.node.none')
          : t('network.neighbours', { count: neighbours.length })}
      </Text>
      <div
        className={classes['scroller']}
        tabIndex={0}
        role="group"
        aria-label={t('selection.node.tied')}
      >
        {groups.map(({ kind, title }) => {
          const ofKind = neighbours.filter(({ link }) => link.kind === kind)
          return (
            ofKind.length > 0 && (
              <NeighbourGroup key={kind} {...{ title, input }} neighbours={ofKind} of={node.id} />
            )
          )
        })}
      </div>
    </>
  )
}
