import { Accordion, Badge, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { QuickAddActor } from '../actors/quick-add-actor'
import { FindingLine } from './finding-line'
import classes from './measures.module.css'
import { SidePanel } from './side-panel'
import { useBlindSpots } from './use-blind-spots'
import { useFigureFormat } from './use-figure-format'
import { useFindingWords } from './use-finding-words'

/** What the network lacks: lists by kind, each line of which leads to what mends it. */
export function BlindSpotsPanel() {
  const { t } = useTranslation()
  const format = useFigureFormat()
  const spots = useBlindSpots()
  const wordsOf = useFindingWords()
  const [commune, setCommune] = useState<string | null>(null)
  return (
    <SidePanel side="blind-spots" title={t('blindSpots.title')}>
      <Text size="xs" c="dimmed" mb="xs">
        {t('blindSpots.help')}
      </Text>
      <Text size="xs" role="status">
        {spots === null ? t('blindSpots.searching') : ''}
      </Text>
      <Accordion order={3} variant="default" classNames={{ content: classes['spot'] ?? '' }}>
        {(spots ?? []).map(({ id, found: { lines, total } }) => (
          <Accordion.Item key={id} value={id}>
            <Accordion.Control px={0}>
              <Group justify="space-between" gap="xs" wrap="nowrap">
                <Text size="sm" fw={500}>
                  {t(`blindSpots.spots.${id}`)}
                </Text>
                <Badge
                  variant={total === 0 ? 'outline' : 'light'}
                  color={total === 0 ? 'gray' : 'petrol'}
                >
                  {format(total, 'count')}
                </Badge>
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <Text size="xs" c="dimmed">
                {t(total === 0 ? 'blindSpots.nothing' : `blindSpots.helps.${id}`)}
              </Text>
              <ul className={classes['findings']}>
                {lines.map((finding) => (
                  <FindingLine
                    key={JSON.stringify(finding)}
                    finding={finding}
                    words={wordsOf(finding)}
                    onAddActor={setCommune}
                  />
                ))}
              </ul>
              {lines.length < total && (
                <Text size="xs" c="dimmed">
                  {t('blindSpots.more', {
                    shown: format(lines.length, 'count'),
                    total: format(total, 'count'),
                  })}
                </Text>
              )}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      {commune !== null && (
        <QuickAddActor
          commune={commune}
          onClose={() => {
            setCommune(null)
          }}
        />
      )}
    </SidePanel>
  )
}
