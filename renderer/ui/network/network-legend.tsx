import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { legendSections } from '../../network/scene/legend'
import type { VisibleEntry } from '../../network/scene/visible-legend'
import { LegendSample } from './legend-sample'
import { useEntryLabel } from './use-figure-words'

/** The legend of what the picture shows now, no more and no less. */
export function NetworkLegend({ entries }: { readonly entries: readonly VisibleEntry[] }) {
  const { t } = useTranslation()
  const entryLabel = useEntryLabel()
  if (entries.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        {t('network.legend.empty')}
      </Text>
    )
  }
  return (
    <Stack gap="sm">
      {legendSections.map((section) => {
        const own = entries.filter((entry) => entry.section === section)
        if (own.length === 0) return null
        return (
          <Stack gap={3} key={section}>
            <Text size="xs" fw={600} component="h3">
              {t(`network.legend.section.${section}`)}
            </Text>
            {own.map((entry) => (
              <Group key={`${entry.code}/${String(entry.isMutual)}`} gap={6} wrap="nowrap">
                <LegendSample sample={entry.sample} />
                <Text size="xs" flex={1} lh={1.3}>
                  {entryLabel(entry)}
                </Text>
                <Text size="xs" c="dimmed">
                  {entry.count}
                </Text>
              </Group>
            ))}
          </Stack>
        )
      })}
    </Stack>
  )
}
