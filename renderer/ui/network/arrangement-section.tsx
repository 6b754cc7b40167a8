import { Radio, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import type { Arrangement } from '../../../shared/graph/network-settings'
import { changeSettings } from '../../actions/network-view'
import { useNetworkView } from '../../state/network-store'
import { AroundWhom, mostTied } from './around-whom'

const kinds = ['free', 'around', 'clustered-commune', 'clustered-world', 'map'] as const

type Kind = (typeof kinds)[number]

function kindOf(arrangement: Arrangement): Kind {
  return arrangement.kind === 'clustered' ? `clustered-${arrangement.by}` : arrangement.kind
}

function arrangementOf(kind: Kind, centre: string): Arrangement {
  switch (kind) {
    case 'free':
    case 'map':
      return { kind }
    case 'around':
      return { kind, id: centre, steps: 2 }
    case 'clustered-commune':
      return { kind: 'clustered', by: 'commune' }
    case 'clustered-world':
      return { kind: 'clustered', by: 'world' }
  }
}

/** Where marks stand. `shown`: before an arrangement around one narrows it. */
export function ArrangementSection({ shown }: { readonly shown: Network }) {
  const { t } = useTranslation()
  const arrangement = useNetworkView((state) => state.settings.arrangement)
  const kind = kindOf(arrangement)
  const arrange = (wanted: string): void => {
    const chosen = kinds.find((candidate) => candidate === wanted) ?? 'free'
    const { focused } = useNetworkView.getState()
    const centre = focused ?? mostTied(shown)
    changeSettings({ arrangement: arrangementOf(chosen, centre) })
  }
  return (
    <Stack gap="sm">
      <Radio.Group size="xs" aria-label={t('views.drawn.title')} value={kind} onChange={arrange}>
        <Stack gap={6}>
          {kinds.map((value) => (
            <Radio key={value} size="xs" value={value} label={t(`views.drawn.kinds.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {arrangement.kind === 'around' && <AroundWhom shown={shown} arrangement={arrangement} />}
      {arrangement.kind !== 'free' && (
        <Text size="xs" c="dimmed">
          {t('views.drawn.mapKept')}
        </Text>
      )}
    </Stack>
  )
}
