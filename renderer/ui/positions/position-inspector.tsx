import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Pair } from '../../state/position-pairs'
import { useRecordName } from '../fields/reference-options'
import { Editable } from '../sharing/editable'
import { PairEditor } from './pair-editor'
import classes from './positions-grid.module.css'

export interface PositionInspectorProps {
  readonly pair: Pair | null
  /** Enter or Escape was pressed: back to the grid. */
  readonly onDone: () => void
}

/** The cell that the keyboard is on, in words, and the same choices for the mouse. */
export function PositionInspector({ pair, onDone }: PositionInspectorProps) {
  const { t } = useTranslation()
  const nameOf = useRecordName()
  return (
    <section className={classes['inspector']} aria-label={t('positions.inspector')}>
      <div className={classes['pair']}>
        {pair === null ? (
          <Text size="sm" c="dimmed">
            {t('positions.chooseCell')}
          </Text>
        ) : (
          <>
            <Text size="sm" fw={600} lineClamp={2}>
              {nameOf('actor', pair.actor)}
            </Text>
            <Text size="xs" c="dimmed" lineClamp={2}>
              {nameOf('challenge', pair.challenge)}
            </Text>
          </>
        )}
      </div>
      {pair === null ? null : (
        <div className={classes['editor']}>
          <Editable>
            <PairEditor pair={pair} onDone={onDone} />
          </Editable>
        </div>
      )}
      <Text size="xs" c="dimmed" w="100%">
        {t('positions.gridKeys')}
      </Text>
    </section>
  )
}
