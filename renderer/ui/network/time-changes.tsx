import { Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countPresence } from '../../../shared/graph/compare-networks'
import type { Network, Presence } from '../../../shared/graph/network'
import { formatPartialDate } from '../fields/partial-date-text'

const presences: readonly Presence[] = ['appeared', 'disappeared']

/** How many actors, alliances and ties came and went between the two dates. */
export function TimeChanges({ shown, since }: { readonly shown: Network; readonly since: string }) {
  const { t } = useTranslation()
  const counts = useMemo(() => countPresence(shown), [shown])
  const words = (presence: Presence): string => {
    const parts = [
      { count: counts.actors[presence], word: 'views.time.actors' as const },
      { count: counts.alliances[presence], word: 'views.time.alliances' as const },
      { count: counts.links[presence], word: 'views.time.links' as const },
    ].filter(({ count }) => count > 0)
    if (parts.length === 0) return t('views.time.nothing')
    return parts.map(({ count, word }) => t(word, { count })).join(', ')
  }
  return (
    <Stack gap={2} role="status">
      {presences.map((presence) => (
        <Text key={presence} size="xs">
          {t(`views.time.${presence}`, {
            date: formatPartialDate(since),
            what: words(presence),
          })}
        </Text>
      ))}
    </Stack>
  )
}
