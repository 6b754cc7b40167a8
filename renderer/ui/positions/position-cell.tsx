import type { Position } from '../../../shared/model/position'
import classes from './positions-grid.module.css'
import { PriorityDots } from './priority-dots'
import { StanceMark } from './stance-mark'
import { useSaidWords } from './use-said-words'

export interface PositionCellProps {
  readonly id: string
  /** What the actor says of the challenge, the latest first. */
  readonly positions: readonly Position[]
  readonly isActive: boolean
  /** Whether another world begins here. */
  readonly isFirst: boolean
  readonly onClick: () => void
}

/** What one actor says of one challenge: a sign, and dots for how much it matters. */
export function PositionCell({ id, positions, isActive, isFirst, onClick }: PositionCellProps) {
  const saidWords = useSaidWords()
  const [position] = positions
  const words = positions.length === 0 ? saidWords(undefined) : positions.map(saidWords).join(' / ')
  return (
    <div
      id={id}
      role="gridcell"
      aria-label={words}
      aria-selected={isActive}
      className={classes['cell']}
      {...(position === undefined ? {} : { title: words })}
      {...(isActive ? { 'data-active': true } : {})}
      {...(isFirst ? { 'data-first': true } : {})}
      onClick={onClick}
    >
      {position === undefined ? (
        <span className={classes['blank']} aria-hidden />
      ) : (
        <>
          <StanceMark stance={position.stance} />
          {position.priority === undefined ? null : <PriorityDots priority={position.priority} />}
        </>
      )}
    </div>
  )
}
