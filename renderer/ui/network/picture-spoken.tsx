import { VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { adjacencyOf, linkEnds } from '../../../shared/graph/adjacency'
import { connectedComponents } from '../../../shared/graph/connected-components'
import type { Network } from '../../../shared/graph/network'
import type { Scene } from '../../network/scene/scene'
import { useNetworkView } from '../../state/network-store'
import { useTermLabel } from '../fields/term-options'
import { neighboursOf } from './neighbours-of'
import { useNodeKindLabel } from './node-kind-label'

interface SpokenProps {
  readonly network: Network
  /** Its order is that in which the keyboard comes to each. */
  readonly scene: Scene | null
}

/** Says what is in focus to those who do not see it: what it is, its place in the walk, whether it is chosen. */
export function FocusSpoken({ network, scene }: SpokenProps) {
  const { t } = useTranslation()
  const kindLabel = useNodeKindLabel()
  const termLabel = useTermLabel()
  const focused = useNetworkView((state) => state.focused)
  const isChosen = useNetworkView(({ selected }) => focused !== null && selected.has(focused))
  const node = network.nodes.find(({ id }) => id === focused)
  if (node === undefined) return <VisuallyHidden role="status" />
  const rank = scene?.priority.indexOf(scene.ids.indexOf(node.id)) ?? -1
  const place = t('selection.spoken.place', { at: rank + 1, of: network.nodes.length })
  const says = [
    node.name,
    kindLabel(node),
    node.kind === 'actor' ? termLabel('world', node.world) : '',
    isChosen ? t('selection.spoken.chosen') : '',
    rank < 0 ? '' : place,
    t('network.neighbours', { count: neighboursOf(network, node.id).length }),
  ]
  return (
    <VisuallyHidden role="status">{says.filter((part) => part !== '').join(', ')}</VisuallyHidden>
  )
}

/** Says how many are chosen, whenever that changes. */
export function ChosenSpoken() {
  const { t } = useTranslation()
  const count = useNetworkView(({ selected }) => selected.size)
  const words = count === 0 ? '' : t('selection.chosen', { count })
  return <VisuallyHidden role="status">{words}</VisuallyHidden>
}

/** What the whole picture holds, in one sentence. */
export function usePictureSummary({ projection, nodes, links }: Network): string {
  const { t } = useTranslation()
  return useMemo(() => {
    const { members } = connectedComponents(adjacencyOf(linkEnds({ nodes, links })))
    const actors = nodes.filter(({ kind }) => kind === 'actor').length
    const said = {
      actors: t('selection.actors', { count: actors }),
      alliances: t('selection.alliances', { count: nodes.length - actors }),
      ties: t('selection.spoken.ties', { count: links.length }),
      parts: t('selection.spoken.parts', { count: members.length }),
    }
    return projection === 'one-mode'
      ? t('selection.spoken.actorsOnly', said)
      : t('selection.spoken.summary', said)
  }, [projection, nodes, links, t])
}
