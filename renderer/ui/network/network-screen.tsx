import { Text, Title } from '@mantine/core'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { useNetworkView } from '../../state/network-store'
import { useStory } from '../../state/story-store'
import { NetworkTable } from '../measures/network-table'
import { useMeasuredNetwork } from '../measures/use-measured-network'
import { StoryScreen } from '../story/story-screen'
import { NetworkEmpty } from './network-empty'
import { NetworkLegend } from './network-legend'
import { NetworkPicture } from './network-picture'
import classes from './network-screen.module.css'
import { NetworkSections } from './network-sections'
import { NetworkSide } from './network-side'
import { NetworkToolbar } from './network-toolbar'
import { useArrangedPlaces } from './use-arranged-places'
import { useArrangement } from './use-arrangement'
import { useArrangementNote } from './use-arrangement-note'
import { useDrawnLook } from './use-drawn-look'
import { useFigureWords, useProjectionNote } from './use-figure-words'
import { useNetworkScene } from './use-network-scene'
import { useOfferedFigure } from './use-offered-figure'
import { useOfferedNetwork } from './use-offered-network'
import { useNetworkInput, useShownNetwork } from './use-shown-network'

/** The network: its picture or its table, what it is narrowed to, and what its signs mean. */
export function NetworkScreen() {
  const { t } = useTranslation()
  const whole = useNetworkInput()
  // Drawn in a task of its own, so that the hand is not kept waiting for the records and the picture too.
  const { input, network: shown } = useDeferredValue(useShownNetwork())
  const { places: known, isArranging } = useArrangedPlaces(whole)
  const { network, places, backdrop, arrangedAs } = useArrangement(shown, known)
  const drawn = useDrawnLook(network)
  const { scene, onPaper } = useNetworkScene({ network, input, places, backdrop }, drawn)
  const said = useArrangementNote(backdrop)
  const words = useFigureWords(input, network, drawn, said)
  const note = useProjectionNote(input)
  const { legend, onRest } = useOfferedFigure(words, onPaper)
  useOfferedNetwork(input, network, words, onPaper)
  useMeasuredNetwork(network)
  const pane = useNetworkView((state) => state.pane)
  const isEmpty = network.nodes.length === 0
  const isTold = useStory(({ at }) => at !== null)
  const hasNothing = whole.actors.size + whole.alliances.size === 0
  if (isTold) {
    return (
      <StoryScreen
        picture={
          isEmpty ? (
            <NetworkEmpty isFiltered={!hasNothing} />
          ) : (
            <NetworkPicture {...{ network, scene, isArranging, onRest, arrangedAs }} isTold />
          )
        }
        legend={<NetworkLegend {...{ drawn, scene }} entries={isEmpty ? [] : legend} />}
        note={`${note} ${said}`}
      />
    )
  }
  return (
    <div className={classes['screen']}>
      <div className={classes['bar']}>
        <Title order={1} size="h2">
          {t('network.title')}
        </Title>
        <NetworkToolbar network={network} />
      </div>
      <div className={classes['picture']}>
        {isEmpty ? (
          <NetworkEmpty isFiltered={!hasNothing} />
        ) : pane === 'table' ? (
          <NetworkTable network={network} />
        ) : (
          <NetworkPicture {...{ network, scene, isArranging, onRest, arrangedAs }} />
        )}
        <NetworkSide {...{ network, input, scene }} />
      </div>
      {/* After the picture, though left of it: the keyboard comes to the picture first. */}
      <div className={classes['panel']}>
        <NetworkSections {...{ shown, drawn, scene }} legend={isEmpty ? [] : legend} />
      </div>
      <Text className={classes['note'] ?? ''} size="xs" c="dimmed">
        {note} {said}
      </Text>
    </div>
  )
}
