import { Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { chooseNodes } from '../../actions/choose-nodes'
import { legendSections } from '../../network/scene/legend'
import { marksOfEntry } from '../../network/scene/marks-of-entry'
import { sampleExtent } from '../../network/scene/sample-extent'
import type { Scene } from '../../network/scene/scene'
import type { VisibleEntry } from '../../network/scene/visible-legend'
import { LegendSample } from './legend-sample'
import classes from './network-legend.module.css'
import type { DrawnLook } from './drawn-look'
import { useEntryLabel } from './use-entry-label'
import { useSectionTitle } from './use-section-title'

export interface NetworkLegendProps {
  readonly entries: readonly VisibleEntry[]
  readonly drawn: DrawnLook
  readonly scene: Scene | null
}

interface EntryProps {
  readonly entry: VisibleEntry
  readonly label: string
  /** Width of the samples of its section. */
  readonly room: number
  readonly onChoose: () => void
}

/** An entry: what it stands for is selected by a click, where it stands for somebody. */
function Entry({ entry: { sample, count }, label, room, onChoose }: EntryProps) {
  const { t } = useTranslation()
  const content = (
    <Group gap={6} wrap="nowrap">
      {sample.kind !== 'none' && (
        <span className={classes['sample']} style={{ width: room }}>
          <LegendSample sample={sample} />
        </span>
      )}
      <Text size="xs" flex={1} lh={1.3}>
        {label}
      </Text>
      {count !== null && (
        <Text size="xs" c="dimmed">
          {count}
        </Text>
      )}
    </Group>
  )
  if (count === null) return content
  return (
    <UnstyledButton
      className={classes['entry'] ?? ''}
      title={t('look.choose', { label })}
      onClick={onChoose}
    >
      {content}
    </UnstyledButton>
  )
}

/** The legend of what the picture shows now, no more and no less. */
export function NetworkLegend({ entries, drawn, scene }: NetworkLegendProps) {
  const { t } = useTranslation()
  const entryLabel = useEntryLabel(drawn.sizeValue)
  const sectionTitle = useSectionTitle(drawn)
  if (entries.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        {t('network.legend.empty')}
      </Text>
    )
  }
  const choose = (entry: VisibleEntry): void => {
    if (scene === null) return
    chooseNodes(
      marksOfEntry(scene, entry).map((mark) => scene.ids[mark] ?? ''),
      'replace',
    )
  }
  return (
    <Stack gap="sm">
      {legendSections.map((section) => {
        const own = entries.filter((entry) => entry.section === section)
        if (own.length === 0) return null
        const room = Math.max(...own.map(({ sample }) => 2 * sampleExtent(sample).x))
        return (
          <div key={section}>
            <Text size="xs" fw={600} component="h3">
              {sectionTitle(section)}
            </Text>
            <ul className={classes['entries']}>
              {own.map((entry) => (
                <li key={`${entry.code}/${String(entry.isMutual)}`}>
                  <Entry
                    {...{ entry, room }}
                    label={entryLabel(entry)}
                    onChoose={() => {
                      choose(entry)
                    }}
                  />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </Stack>
  )
}
