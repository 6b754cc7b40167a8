import { Accordion, Badge, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { countCriteria } from '../../../shared/graph/network-filter'
import { useNetworkView } from '../../state/network-store'
import { NetworkEmpty } from './network-empty'
import { NetworkFilters } from './network-filters'
import { NetworkLegend } from './network-legend'
import { NetworkList } from './network-list'
import { NetworkPicture } from './network-picture'
import classes from './network-screen.module.css'
import { NetworkToolbar } from './network-toolbar'
import { NodePanel } from './node-panel'
import { useArrangedPlaces } from './use-arranged-places'
import { useFigureWords, useProjectionNote } from './use-figure-words'
import { useNetworkScene } from './use-network-scene'
import { useOfferedFigure } from './use-offered-figure'
import { useNetworkInput, useShownNetwork } from './use-shown-network'

/** The network: its picture or its list, what it is narrowed to, and what its signs mean. */
export function NetworkScreen() {
  const { t } = useTranslation()
  const whole = useNetworkInput()
  const { input, network } = useShownNetwork()
  const { places, isArranging } = useArrangedPlaces(whole)
  const { scene, onPaper } = useNetworkScene(network, places)
  const words = useFigureWords(input, network)
  const note = useProjectionNote(input)
  const { legend, onRest } = useOfferedFigure(words, onPaper)
  const focused = useNetworkView((state) => state.focused)
  const isListShown = useNetworkView((state) => state.isListShown)
  const [open, setOpen] = useState<string[]>(['legend'])
  const criteria = useNetworkView(({ filter }) => countCriteria(filter))
  const isEmpty = network.nodes.length === 0
  const hasNothing = whole.actors.size + whole.alliances.size === 0
  const isNodeShown = network.nodes.some(({ id }) => id === focused)
  return (
    <div className={classes['screen']}>
      <div className={classes['bar']}>
        <Title order={1} size="h2">
          {t('network.title')}
        </Title>
        <NetworkToolbar network={network} />
      </div>
      <div className={classes['panel']}>
        <Accordion order={2} multiple value={open} onChange={setOpen} variant="default">
          <Accordion.Item value="filters">
            <Accordion.Control>
              <Group gap="xs">
                {t('network.filter.title')}
                {criteria > 0 && <Badge size="sm">{criteria}</Badge>}
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <NetworkFilters />
            </Accordion.Panel>
          </Accordion.Item>
          <Accordion.Item value="legend">
            <Accordion.Control>{t('network.legend.title')}</Accordion.Control>
            <Accordion.Panel>
              <NetworkLegend entries={isEmpty ? [] : legend} />
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
      </div>
      <div className={classes['picture']}>
        {isEmpty ? (
          <NetworkEmpty isFiltered={!hasNothing} />
        ) : isListShown ? (
          <NetworkList network={network} />
        ) : (
          <NetworkPicture {...{ network, scene, isArranging, onRest }} />
        )}
        {focused !== null && isNodeShown && (
          <div className={classes['node']}>
            <NodePanel network={network} id={focused} />
          </div>
        )}
      </div>
      <Text className={classes['note'] ?? ''} size="xs" c="dimmed">
        {note}
      </Text>
    </div>
  )
}
