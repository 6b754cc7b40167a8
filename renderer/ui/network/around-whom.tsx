import { Button, Input, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { IconFocusCentered } from '@tabler/icons-react'
import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import type { Arrangement } from '../../../shared/graph/network-settings'
import { changeSettings } from '../../actions/network-view'
import { useNetworkView } from '../../state/network-store'
import { useTerritory } from '../../state/territory-store'
import { useNodeName } from './use-arrangement-note'

/** The id of what has most ties; of several the first. Empty in an empty network. */
export function mostTied({ nodes, links }: Network): string {
  const ties = new Float64Array(nodes.length)
  for (const { source, target } of links) {
    ties[source] = (ties[source] ?? 0) + 1
    ties[target] = (ties[target] ?? 0) + 1
  }
  const most = ties.reduce((best, count, at) => (count > (ties[best] ?? 0) ? at : best), 0)
  return nodes[most]?.id ?? ''
}

const reaches = ['1', '2', '3'] as const

type Around = Extract<Arrangement, { readonly kind: 'around' }>

/** What can stand in the middle: every actor shown, and every alliance, drawn or not. */
function useCentres(shown: Network) {
  const alliances = useTerritory((state) => state.tables.alliance)
  return useMemo(() => {
    const named = new Map(shown.nodes.map(({ id, name }) => [id, name === '' ? id : name]))
    for (const { id, title } of alliances.byId.values()) {
      if (!named.has(id)) named.set(id, title ?? id)
    }
    return [...named]
      .map(([value, label]) => ({ value, label }))
      .sort((left, right) => left.label.localeCompare(right.label))
  }, [shown, alliances])
}

/** Around whom, and how far. */
export function AroundWhom({
  shown,
  arrangement,
}: {
  readonly shown: Network
  readonly arrangement: Around
}) {
  const { t } = useTranslation()
  const stepsLabel = useId()
  const centres = useCentres(shown)
  const focused = useNetworkView((state) => state.focused)
  const focusedName = useNodeName(focused ?? '')
  const around = (changed: Partial<Around>): void => {
    changeSettings({ arrangement: { ...arrangement, ...changed } })
  }
  const isShown =
    shown.nodes.some(({ id }) => id === arrangement.id) ||
    shown.links.some((link) => link.kind === 'shared' && link.alliances.includes(arrangement.id))
  return (
    <Stack gap="xs">
      <Select
        size="xs"
        label={t('views.drawn.centre')}
        data={centres}
        value={arrangement.id}
        onChange={(id) => {
          if (id !== null) around({ id })
        }}
        searchable
        limit={50}
        allowDeselect={false}
        nothingFoundMessage={t('network.filter.nothing')}
      />
      {focused !== null && focused !== arrangement.id && (
        <Button
          size="compact-xs"
          variant="light"
          justify="flex-start"
          leftSection={<IconFocusCentered size={14} aria-hidden />}
          onClick={() => {
            around({ id: focused })
          }}
        >
          {t('views.drawn.centreFocused', { name: focusedName })}
        </Button>
      )}
      <Input.Wrapper size="xs" label={t('views.drawn.steps')} labelProps={{ id: stepsLabel }}>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-labelledby={stepsLabel}
          value={String(arrangement.steps)}
          onChange={(wanted) => {
            around({ steps: wanted === '3' ? 3 : wanted === '2' ? 2 : 1 })
          }}
          data={reaches.map((value) => ({
            value,
            label: t('views.drawn.step', { count: Number(value) }),
          }))}
        />
      </Input.Wrapper>
      {!isShown && (
        <Text size="xs" c="var(--mantine-color-error)" role="status">
          {t('views.drawn.centreMissing')}
        </Text>
      )}
    </Stack>
  )
}
