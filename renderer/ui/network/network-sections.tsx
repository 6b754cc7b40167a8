import { Accordion, Badge, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { countCriteria } from '../../../shared/graph/network-filter'
import type { VisibleEntry } from '../../network/scene/visible-legend'
import { useNetworkView } from '../../state/network-store'
import { NetworkFilters } from './network-filters'
import { NetworkLegend } from './network-legend'

/** What is shown, how it looks, and what its signs mean: the sections on the left of the picture. */
export function NetworkSections({ legend }: { readonly legend: readonly VisibleEntry[] }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<string[]>(['legend'])
  const criteria = useNetworkView(({ settings }) => countCriteria(settings.filter))
  const sections = [
    {
      name: 'filters',
      title: t('network.filter.title'),
      count: criteria,
      body: <NetworkFilters />,
    },
    {
      name: 'legend',
      title: t('network.legend.title'),
      count: 0,
      body: <NetworkLegend entries={legend} />,
    },
  ]
  return (
    <Accordion order={2} multiple value={open} onChange={setOpen} variant="default">
      {sections.map(({ name, title, count, body }) => (
        <Accordion.Item key={name} value={name}>
          <Accordion.Control>
            <Group gap="xs">
              {title}
              {count > 0 && <Badge size="sm">{count}</Badge>}
            </Group>
          </Accordion.Control>
          <Accordion.Panel>{body}</Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  )
}
