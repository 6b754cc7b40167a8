import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SwotItem } from '../../../shared/model/swot-item'
import { notifyError } from '../../actions/notices'
import { removeListed } from '../../actions/remove-listed'
import { placeSwotItem } from '../../actions/swot'
import { useTermLabel } from '../fields/term-options'

interface Box {
  readonly code: string
  readonly items: readonly SwotItem[]
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Where a dragged line would fall: before the line that stands at `at`. */
export interface DropPlace {
  readonly code: string
  readonly at: number
}

export interface SwotMoves {
  /** Gives the keyboard to a line or field, once it is drawn. */
  readonly focusOn: (place: string) => void
  /** What the last move did, for who does not see it. */
  readonly told: string
  readonly move: (id: string, direction: Direction) => void
  readonly place: (id: string, code: string, at: number) => void
  readonly remove: (id: string) => void
  readonly drop: DropPlace | null
  readonly setDrop: (place: DropPlace | null) => void
}

/** The field of a box in which a new line is typed, as a place of the keyboard. */
export function fieldPlace(code: string): string {
  return `add:${code}`
}

/** How lines of the grid change places: among the boxes as they stand, two by two. */
export function useSwotMoves(boxes: readonly Box[]): SwotMoves {
  const { t } = useTranslation()
  const label = useTermLabel()
  const wantedRef = useRef<string | null>(null)
  const focusOn = (wanted: string): void => {
    wantedRef.current = wanted
  }
  const [told, setTold] = useState('')
  const [drop, setDrop] = useState<DropPlace | null>(null)
  // What was moved is drawn anew in another place: the keyboard goes with it.
  useLayoutEffect(() => {
    const wanted = wantedRef.current
    if (wanted === null) return
    const place = `[data-place="${CSS.escape(wanted)}"]`
    const target = document.querySelector<HTMLElement>(place)
    if (target === null) return
    wantedRef.current = null
    target.focus()
  })
  const boxOf = (id: string): number =>
    boxes.findIndex(({ items }) => items.some((item) => item.id === id))
  const place = (id: string, code: string, at: number): void => {
    const title = boxes[boxOf(id)]?.items.find((item) => item.id === id)?.title ?? ''
    const others = (boxes.find((box) => box.code === code)?.items ?? []).filter(
      (item) => item.id !== id,
    )
    focusOn(id)
    void placeSwotItem(id, code, at).then((done) => {
      if (!done.ok) {
        notifyError(done.error)
        return
      }
      const quadrant = label('swotQuadrant', code)
      const last = others.length + 1
      setTold(
        t('diagnosis.swot.moved', { title, quadrant, at: Math.min(at + 1, last), count: last }),
      )
    })
  }
  const move = (id: string, direction: Direction): void => {
    const from = boxOf(id)
    const box = boxes[from]
    if (box === undefined) return
    const at = box.items.findIndex((item) => item.id === id)
    if (direction === 'left' || direction === 'right') {
      const isAlready = (from % 2 === 0) === (direction === 'left')
      const beside = boxes[direction === 'left' ? from - 1 : from + 1]
      if (!isAlready && beside !== undefined) place(id, beside.code, at)
      return
    }
    const step = direction === 'up' ? -1 : 1
    const isOut = at + step < 0 || at + step >= box.items.length
    if (!isOut) {
      place(id, box.code, at + step)
      return
    }
    // Beyond the last line of a box lies the first of the one below.
    const other = boxes[from + step * 2]
    if (other !== undefined) place(id, other.code, direction === 'up' ? other.items.length : 0)
  }
  const remove = (id: string): void => {
    const box = boxes[boxOf(id)]
    const at = box?.items.findIndex((item) => item.id === id) ?? -1
    const next = box?.items[at + 1] ?? box?.items[at - 1]
    focusOn(next?.id ?? fieldPlace(box?.code ?? ''))
    void removeListed('swotItem', [id])
  }
  return { focusOn, told, move, place, remove, drop, setDrop }
}
