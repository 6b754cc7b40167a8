import type { KeyboardEvent, RefObject } from 'react'
import { useEffect, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Challenge } from '../../../shared/model/challenge'
import { openRecord } from '../../actions/navigation'
import { notePosition, removePosition } from '../../actions/set-position'
import type { Pair } from '../../state/position-pairs'
import { positionsOf } from '../../state/position-pairs'
import { useReading } from '../../state/reading-store'
import { useTerritory } from '../../state/territory-store'
import { WorldDots } from '../actors/world-label'
import { Balance } from './balance'
import { movedCell } from './moved-cell'
import { PositionCell } from './position-cell'
import type { GridActor } from './position-grid'
import { positionKey } from './position-key'
import classes from './positions-grid.module.css'
import { useStances } from './use-stances'

export interface PositionsGridProps {
  readonly challenges: readonly Challenge[]
  readonly actors: readonly GridActor[]
  readonly active: Pair | null
  readonly onActive: (pair: Pair) => void
  readonly gridRef: RefObject<HTMLDivElement | null>
}

/** Challenges down, actors across by world: what each says of each, told and changed by the keyboard. */
export function PositionsGrid(props: PositionsGridProps) {
  const { challenges, actors, active, onActive, gridRef } = props
  const { t } = useTranslation()
  const stances = useStances()
  const table = useTerritory((state) => state.tables.position)
  const isReading = useReading((state) => state.reading !== null)
  const baseId = useId()
  const row = challenges.findIndex(({ id }) => id === active?.challenge)
  const column = actors.findIndex(({ id }) => id === active?.actor)
  const domId = (pair: Pair): string => `${baseId}-${pair.challenge}-${pair.actor}`
  useEffect(() => {
    if (row < 0 || column < 0) return
    const cell = gridRef.current?.querySelector('[data-active][role="gridcell"]')
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [row, column, gridRef])
  const goTo = (atRow: number, atColumn: number): void => {
    const challenge = challenges[atRow]
    const actor = actors[atColumn]
    if (challenge !== undefined && actor !== undefined) {
      onActive({ challenge: challenge.id, actor: actor.id })
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = movedCell(
      event,
      { row, column },
      { rows: challenges.length, columns: actors.length },
    )
    if (next !== null) {
      event.preventDefault()
      goTo(next.row, next.column)
      return
    }
    if (active === null || row < 0 || column < 0) return
    if (event.key === 'Enter') {
      event.preventDefault()
      openRecord('challenge', active.challenge)
      return
    }
    if (isReading) return
    const [position] = positionsOf(table, active)
    const said = positionKey(event.nativeEvent, position?.stance, stances)
    if (said === null) return
    event.preventDefault()
    if (said.kind === 'stance') void notePosition(active, { stance: said.stance })
    else if (position === undefined) return
    else if (said.kind === 'remove') void removePosition(active)
    else void notePosition(active, { priority: said.priority })
  }
  const template = `minmax(clamp(156px, 20cqw, 300px), 1fr) repeat(${String(actors.length)}, minmax(28px, 48px)) 72px`
  const style = { gridTemplateColumns: template }
  const isFirst = (index: number): boolean =>
    index > 0 && actors[index]?.world !== actors[index - 1]?.world
  return (
    <div className={classes['scroll']}>
      <div
        ref={gridRef}
        role="grid"
        tabIndex={0}
        className={classes['grid']}
        aria-label={t('positions.grid')}
        aria-describedby={`${baseId}-keys`}
        {...(active === null || row < 0 || column < 0
          ? {}
          : { 'aria-activedescendant': domId(active) })}
        onKeyDown={onKeyDown}
        onFocus={() => {
          if (active === null) goTo(0, 0)
        }}
      >
        <div
          role="row"
          className={`${classes['row'] ?? ''} ${classes['head'] ?? ''}`}
          style={style}
        >
          <div role="columnheader" className={classes['corner']}>
            {t('positions.fields.challenge')}
          </div>
          {actors.map(({ id, name, world }, index) => (
            <div
              key={id}
              role="columnheader"
              className={classes['actor']}
              title={name}
              {...(index === column ? { 'data-active': true } : {})}
              {...(isFirst(index) ? { 'data-first': true } : {})}
            >
              <span>{name === '' ? t('records.unnamed') : name}</span>
              <WorldDots worlds={[world]} />
            </div>
          ))}
          <div role="columnheader" className={classes['balance']}>
            {t('positions.balance')}
          </div>
        </div>
        {challenges.map(({ id, title = t('records.unnamed') }) => (
          <div
            key={id}
            role="row"
            className={classes['row']}
            style={style}
            {...(id === active?.challenge ? { 'data-active': true } : {})}
          >
            <div role="rowheader" className={classes['name']} title={title}>
              <span>{title}</span>
            </div>
            {actors.map((actor, index) => {
              const pair = { challenge: id, actor: actor.id }
              return (
                <PositionCell
                  key={actor.id}
                  id={domId(pair)}
                  positions={positionsOf(table, pair)}
                  isActive={id === active?.challenge && index === column}
                  isFirst={isFirst(index)}
                  onClick={() => {
                    onActive(pair)
                  }}
                />
              )
            })}
            <div role="gridcell" className={classes['balance']}>
              <Balance
                positions={actors.map(
                  (actor) => positionsOf(table, { challenge: id, actor: actor.id })[0],
                )}
              />
            </div>
          </div>
        ))}
      </div>
      <span id={`${baseId}-keys`} hidden>
        {t('positions.keys')}
      </span>
    </div>
  )
}
