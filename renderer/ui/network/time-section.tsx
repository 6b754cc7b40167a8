import { ActionIcon, Button, Group, Select, Slider, Stack, Text } from '@mantine/core'
import { useReducedMotion } from '@mantine/hooks'
import {
  IconChevronLeft,
  IconChevronRight,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { datesOf } from '../../../shared/graph/dates-of'
import type { Network } from '../../../shared/graph/network'
import { firstDay } from '../../../shared/graph/partial-date'
import { changeFilter, changeSettings } from '../../actions/network-view'
import { useNetworkView } from '../../state/network-store'
import { formatPartialDate } from '../fields/partial-date-text'
import { TimeChanges } from './time-changes'
import { usePlayback } from './use-playback'
import { useNetworkInput } from './use-shown-network'

/** The stop that shows a date: the last one that does not begin after it; after all of them, all dates. */
function placeOf(date: string, stops: readonly string[]): number {
  if (date === '') return stops.length
  const after = stops.findIndex((stop) => firstDay(stop) > firstDay(date))
  return Math.max(0, (after < 0 ? stops.length : after) - 1)
}

/** The network through the dates of its records, and what changed since an earlier one. */
export function TimeSection({ shown }: { readonly shown: Network }) {
  const { t } = useTranslation()
  const input = useNetworkInput()
  const { stops, undatedTies, ties } = useMemo(() => datesOf(input), [input])
  const date = useNetworkView((state) => state.settings.filter.date)
  const comparedWith = useNetworkView((state) => state.settings.comparedWith)
  const isStill = useReducedMotion()
  const at = placeOf(date, stops)
  const go = (place: number): void => {
    changeFilter({ date: stops[place] ?? '' })
  }
  const { isPlaying, play, pause } = usePlayback(at, stops.length - 1, go)
  if (stops.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        {t('views.time.none')}
      </Text>
    )
  }
  const label = (place: number): string => {
    const stop = stops[place]
    return stop === undefined ? t('views.time.always') : formatPartialDate(stop)
  }
  const step = (by: 1 | -1): void => {
    pause()
    go(Math.min(stops.length, Math.max(0, at + by)))
  }
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600} ta="center">
        {date === '' ? t('views.time.always') : formatPartialDate(date)}
      </Text>
      <Slider
        size="sm"
        mx={6}
        min={0}
        max={stops.length}
        value={at}
        label={label}
        thumbLabel={t('views.time.slider')}
        thumbProps={{ 'aria-valuetext': label(at) }}
        onChange={(place) => {
          pause()
          go(place)
        }}
      />
      <Group justify="space-between" px={2}>
        <Text size="xs" c="dimmed">
          {label(0)}
        </Text>
        <Text size="xs" c="dimmed">
          {t('views.time.always')}
        </Text>
      </Group>
      <Group gap={6} justify="center" wrap="nowrap">
        <ActionIcon
          size={30}
          variant="default"
          aria-label={t('views.time.previous')}
          disabled={at === 0}
          onClick={() => {
            step(-1)
          }}
        >
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
        {!isStill && (
          <Button
            size="xs"
            variant="default"
            leftSection={
              isPlaying ? (
                <IconPlayerPause size={14} aria-hidden />
              ) : (
                <IconPlayerPlay size={14} aria-hidden />
              )
            }
            onClick={isPlaying ? pause : play}
          >
            {t(isPlaying ? 'views.time.pause' : 'views.time.play')}
          </Button>
        )}
        <ActionIcon
          size={30}
          variant="default"
          aria-label={t('views.time.next')}
          disabled={at === stops.length}
          onClick={() => {
            step(1)
          }}
        >
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <Select
        size="xs"
        label={t('views.time.compare')}
        placeholder={t('views.time.noComparison')}
        data={stops.toReversed().map((value) => ({ value, label: formatPartialDate(value) }))}
        value={comparedWith === '' ? null : comparedWith}
        onChange={(wanted) => {
          changeSettings({ comparedWith: wanted ?? '' })
        }}
        clearable
        searchable
        nothingFoundMessage={t('network.filter.nothing')}
      />
      {comparedWith !== '' && <TimeChanges shown={shown} since={comparedWith} />}
      <Text size="xs" c="dimmed">
        {undatedTies === 0 && ties > 0
          ? t('views.time.allDated')
          : t('views.time.undated', { count: undatedTies })}
      </Text>
    </Stack>
  )
}
