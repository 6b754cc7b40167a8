import { Accordion, Badge, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { countCriteria } from '../../../shared/graph/network-filter'
import type { Network } from '../../../shared/graph/network'
import type { Scene } from '../../network/scene/scene'
import type { VisibleEntry } from '../../network/scene/visible-legend'
import { useNetworkView } from '../../state/network-store'
import { useTerritory } from '../../state/territory-store'
import { ViewsSection } from '../views/views-section'
import { ArrangementSection } from './arrangement-section'
import { LookSection } from './look-section'
import { NetworkFilters } from './network-filters'
import { NetworkLegend } from './network-legend'
import classes from './network-screen.module.css'
import { TimeSection } from './time-section'
import type { DrawnLook } from './drawn-look'

export interface NetworkSectionsProps {
  /** Before an arrangement around one narrows it. */
  readonly shown: Network
  readonly legend: readonly VisibleEntry[]
  readonly drawn: DrawnLook
  readonly scene: Scene | null
}

/** What is shown, how it looks, and what its signs mean: the sections on the left of the picture. */
export function NetworkSections({ shown, legend, drawn, scene }: NetworkSectionsProps) {
  const { t } = useTranslation()
  const criteria = useNetworkView(({ settings }) => countCriteria(settings.filter))
  const views = useTerritory((state) => state.tables.savedView.byId.size)
  const [open, setOpen] = useState<string[]>(['views', 'legend'])
  const sections = [
    { name: 'views', title: t('views.title'), count: views, body: <ViewsSection /> },
    {
      name: 'drawn',
      title: t('views.drawn.title'),
      count: 0,
      body: <ArrangementSection shown={shown} />,
    },
    {
      name: 'look',
      title: t('look.title'),
      count: 0,
      body: <LookSection isWaiting={drawn.isWaiting} />,
    },
    { name: 'time', title: t('views.time.title'), count: 0, body: <TimeSection shown={shown} /> },
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
      body: <NetworkLegend {...{ drawn, scene }} entries={legend} />,
    },
  ]
  return (
    <Accordion
      order={2}
      multiple
      value={open}
      onChange={setOpen}
      classNames={{ label: classes['heading'] ?? '', content: classes['section'] ?? '' }}
    >
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
