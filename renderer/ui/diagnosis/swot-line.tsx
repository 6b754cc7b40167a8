import { UnstyledButton } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTerritory } from '../../state/territory-store'
import { RowMark } from '../conflicts/row-mark'
import { carryLine, holdsLine } from './dragged-line'
import { EditSwotLine } from './edit-swot-line'
import type { SwotLineProps } from './swot-line-props'
import { SwotLineMenu } from './swot-line-menu'
import classes from './swot.module.css'
import type { Direction } from './use-swot-moves'

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** One finding: read, edited in place, moved by Alt and arrows or by hand, removed. */
export function SwotLine(props: SwotLineProps) {
  const { item, at, code, moves, isReading, onOpen } = props
  const { t } = useTranslation()
  const [isEditing, setEditing] = useState(false)
  const buttonRef = useRef<HTMLButtonElement>(null)
  const returnsRef = useRef(false)
  useLayoutEffect(() => {
    if (isEditing || !returnsRef.current) return
    returnsRef.current = false
    buttonRef.current?.focus()
  }, [isEditing])
  const challenges = useTerritory((state) => state.tables.challenge)
  const names = (item.challenges ?? []).flatMap((id) => challenges.byId.get(id)?.title ?? [])
  const isTarget = moves.drop?.code === code && moves.drop.at === at
  const edit = (): void => {
    if (!isReading) setEditing(true)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isReading) return
    const direction = event.altKey ? directions[event.key] : undefined
    if (direction !== undefined) moves.move(item.id, direction)
    else if (event.key === 'Delete') moves.remove(item.id)
    else if (event.key === 'F2') edit()
    else return
    event.preventDefault()
  }
  return (
    <li
      className={classes['line']}
      data-target={isTarget || undefined}
      draggable={!isEditing && !isReading}
      onDragStart={(event) => {
        carryLine(event, item.id)
      }}
      onDragEnd={() => {
        moves.setDrop(null)
      }}
      onDragOver={(event) => {
        if (!holdsLine(event)) return
        event.preventDefault()
        event.stopPropagation()
        const { top, height } = event.currentTarget.getBoundingClientRect()
        const before = event.clientY < top + height / 2 ? at : at + 1
        if (moves.drop?.code !== code || moves.drop.at !== before)
          moves.setDrop({ code, at: before })
      }}
    >
      {isEditing ? (
        <EditSwotLine
          item={item}
          onDone={(isHere) => {
            setEditing(false)
            returnsRef.current = isHere
          }}
        />
      ) : (
        <UnstyledButton
          ref={buttonRef}
          className={classes['text'] ?? ''}
          data-place={item.id}
          onClick={edit}
          onKeyDown={onKeyDown}
        >
          <span>{item.title ?? t('diagnosis.swot.untitled')}</span>
          {names.length === 0 ? null : (
            <span className={classes['challenges']} title={names.join('\n')}>
              {names.join(' · ')}
            </span>
          )}
        </UnstyledButton>
      )}
      <RowMark kind="swotItem" id={item.id} />
      {isReading ? null : <SwotLineMenu {...props} onEdit={edit} onOpen={onOpen} />}
    </li>
  )
}
