import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import { useMeasures } from '../../state/measures-store'
import { FigureRow } from './figure-row'
import { figureGroups } from './figures'
import classes from './measures.module.css'
import { SidePanel } from './side-panel'
import { TopActors } from './top-actors'
import { useFigureFormat } from './use-figure-format'
import { WorldMatrix } from './world-matrix'

/** What the network on screen measures: figures, worlds, and who is first by what. */
export function MeasuresPanel({ network }: { readonly network: Network }) {
  const { t } = useTranslation()
  const format = useFigureFormat()
  const isFresh = useMeasures(({ of }) => of === network)
  const actors = network.nodes.filter((node) => node.kind === 'actor').length
  return (
    <SidePanel side="measures" title={t('measures.title')}>
      <Text size="xs" c="dimmed">
        {t('measures.of', {
          actors: format(actors, 'count'),
          alliances: format(network.nodes.length - actors, 'count'),
        })}
      </Text>
      <Text size="xs" role="status">
        {isFresh ? '' : t('measures.measuring')}
      </Text>
      {figureGroups.map(({ id, figures }) => (
        <section key={id} className={classes['group']}>
          <h3 className={classes['groupTitle']}>{t(`measures.groups.${id}`)}</h3>
          {figures.map((figure) => (
            <FigureRow key={figure.id} figure={figure} network={network} />
          ))}
          {id === 'worlds' && <WorldMatrix />}
        </section>
      ))}
      <TopActors network={network} />
    </SidePanel>
  )
}
