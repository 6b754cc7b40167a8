import { Badge, Button, Text } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import { lookBetween } from '../../actions/choose-nodes'
import { toggleSide } from '../../actions/network-view'
import type { Scene } from '../../network/scene/scene'
import { useReading } from '../../state/reading-store'
import { PanelHead } from './panel-head'
import { SelectionCounts } from './selection-counts'
import { SelectionEmpty } from './selection-empty'
import { SelectionList } from './selection-list'
import { SelectionMenu } from './selection-menu'
import { SelectionTools } from './selection-tools'
import classes from './selection.module.css'
import { useChosen } from './use-chosen'

export interface SelectionPanelProps {
  readonly network: Network
  readonly scene: Scene | null
}

/** Who is chosen, and what may be done with all of them. */
export function SelectionPanel({ network, scene }: SelectionPanelProps) {
  const { t } = useTranslation()
  const isReading = useReading((state) => state.reading !== null)
  const chosen = useChosen(network)
  const { nodes, hidden } = chosen
  const [one, other] = nodes
  return (
    <section className={classes['panel']} aria-label={t('selection.title')}>
      <PanelHead
        title={t('selection.title')}
        closeLabel={t('selection.close')}
        onClose={() => {
          toggleSide('selection')
        }}
      >
        {nodes.length > 0 && <Badge variant="light">{nodes.length}</Badge>}
        <SelectionMenu network={network} nodes={nodes} />
      </PanelHead>
      {nodes.length === 0 ? (
        <SelectionEmpty network={network} />
      ) : (
        <>
          <SelectionCounts nodes={nodes} />
          {!isReading && <SelectionTools chosen={chosen} scene={scene} />}
          {nodes.length === 2 && one && other && (
            <Button
              size="xs"
              variant="light"
              leftSection={<IconArrowsExchange size={16} aria-hidden />}
              onClick={() => {
                lookBetween([one.id, other.id], 'why')
              }}
            >
              {t('selection.between.open')}
            </Button>
          )}
          <SelectionList nodes={nodes} />
        </>
      )}
      {hidden > 0 && (
        <Text size="xs" c="dimmed">
          {t('selection.hidden', { count: hidden })}
        </Text>
      )}
    </section>
  )
}
