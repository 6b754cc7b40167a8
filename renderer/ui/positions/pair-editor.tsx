import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Position } from '../../../shared/model/position'
import { removeListed } from '../../actions/remove-listed'
import type { SaidOfChallenge } from '../../actions/set-position'
import { notePosition, removePosition } from '../../actions/set-position'
import type { Pair } from '../../state/position-pairs'
import { positionsOf } from '../../state/position-pairs'
import { useTerritory } from '../../state/territory-store'
import { scaleSteps } from '../fields/scale-steps'
import { MarkPicker } from './mark-picker'
import { positionKey } from './position-key'
import classes from './pair-editor.module.css'
import { PriorityDots } from './priority-dots'
import { StanceMark } from './stance-mark'
import { useStances } from './use-stances'

export interface PairEditorProps {
  readonly pair: Pair
  /** The position that is edited; the latest of the pair, or a new one, where it is not said. */
  readonly known?: Position
  /** Whether the keyboard goes to it as it comes. */
  readonly takesFocus?: boolean
  /** Enter or Escape was pressed: the next one. */
  readonly onDone?: () => void
}

/** What an actor says of a challenge: its stance by a letter or + and -, its priority by a digit. */
export function PairEditor({ pair, known, takesFocus = false, onDone }: PairEditorProps) {
  const { t } = useTranslation()
  const stances = useStances()
  const table = useTerritory((state) => state.tables.position)
  const position = known ?? positionsOf(table, pair)[0]
  const note = (said: SaidOfChallenge): void => void notePosition(pair, said, known?.id)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('input')?.focus()
  }, [takesFocus, pair.actor, pair.challenge])
  const sayByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || (event.key === 'Escape' && onDone !== undefined)) {
      event.preventDefault()
      onDone?.()
      return
    }
    const said = positionKey(event.nativeEvent, position?.stance, stances)
    if (said === null) return
    event.preventDefault()
    if (said.kind === 'remove') {
      void (known === undefined ? removePosition(pair) : removeListed('position', [known.id]))
    } else if (said.kind === 'stance') {
      note({ stance: said.stance })
      box.current?.querySelector<HTMLElement>(`[value="${CSS.escape(said.stance)}"]`)?.focus()
    } else note({ priority: said.priority })
  }
  return (
    <div ref={box} className={classes['both']} onKeyDown={sayByKey}>
      <MarkPicker
        label={t('positions.fields.stance')}
        options={stances.map(({ value, label }) => ({
          ...{ value, label },
          mark: <StanceMark stance={value} />,
        }))}
        value={position?.stance}
        onChoose={(stance) => {
          note({ stance })
        }}
      />
      <MarkPicker
        label={t('positions.fields.priority')}
        options={scaleSteps.map((step, index) => ({
          value: String(index + 1),
          label: t(`fields.scale.${step}`),
          mark: <PriorityDots priority={index + 1} />,
        }))}
        value={position?.priority === undefined ? undefined : String(position.priority)}
        onChoose={(priority) => {
          note({ priority: Number(priority) })
        }}
        onClear={() => {
          note({ priority: null })
        }}
      />
    </div>
  )
}
