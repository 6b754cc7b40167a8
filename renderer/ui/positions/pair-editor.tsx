import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { notePosition, removePosition, setPosition } from '../../actions/set-position'
import type { Pair } from '../../state/position-pairs'
import { positionsOf } from '../../state/position-pairs'
import { useTerritory } from '../../state/territory-store'
import { ok } from '../../../shared/kernel/result'
import { ScaleField } from '../fields/scale-field'
import { positionKey } from './position-key'
import classes from './pair-editor.module.css'
import { StancePicker } from './stance-picker'
import { useStances } from './use-stances'

export interface PairEditorProps {
  readonly pair: Pair
  /** Whether the keyboard goes to it as it comes. */
  readonly takesFocus?: boolean
  /** Enter or Escape was pressed: the next one. */
  readonly onDone?: () => void
}

/** What an actor says of a challenge: its stance by a letter or + and -, its priority by a digit. */
export function PairEditor({ pair, takesFocus = false, onDone }: PairEditorProps) {
  const { t } = useTranslation()
  const stances = useStances()
  const table = useTerritory((state) => state.tables.position)
  const [position] = positionsOf(table, pair)
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
    if (said.kind === 'remove') void removePosition(pair)
    else if (said.kind === 'stance') {
      void notePosition(pair, { stance: said.stance })
      box.current?.querySelector<HTMLElement>(`[value="${CSS.escape(said.stance)}"]`)?.focus()
    } else void notePosition(pair, { priority: said.priority })
  }
  return (
    <div ref={box} className={classes['both']} onKeyDown={sayByKey}>
      <StancePicker
        stance={position?.stance}
        onStance={(stance) => void notePosition(pair, { stance })}
      />
      <ScaleField
        label={t('positions.fields.priority')}
        value={position?.priority}
        save={async (priority) => {
          const done = await setPosition(pair, { priority })
          return done.ok ? ok(null) : done
        }}
      />
    </div>
  )
}
