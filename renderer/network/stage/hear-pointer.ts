import type { StageEvents } from './stage'

/** What a pointer meets in the picture. */
export interface PointerGround extends Pick<
  StageEvents,
  'onFocus' | 'onOpen' | 'onChoose' | 'onMenu' | 'onTie'
> {
  /** Whether a click is one, and not the end of something else. */
  readonly isFree: () => boolean
  /** The mark at a place in CSS pixels. */
  readonly markAt: (x: number, y: number) => number | null
  /** The tie at a place; marks lie above ties. */
  readonly tieAt: (x: number, y: number) => number | null
  readonly idOf: (mark: number) => string | null
  readonly endsOf: (tie: number) => readonly [string, string]
  readonly hover: (mark: number | null, tie: number | null) => void
}

/** Whether a click chooses beside what is chosen. */
const choosesMore = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean =>
  shiftKey || ctrlKey || metaKey

/** Whether a press or a wheel moves the view: as d3-zoom has it. A finger has no button. */
export function movesView(event: {
  readonly ctrlKey: boolean
  readonly type: string
  readonly button?: number
}): boolean {
  return (!event.ctrlKey || event.type === 'wheel') && (event.button ?? 0) === 0
}

/** Listens to moves and clicks over the picture. Answers how to stop. */
export function hearPointer(element: HTMLElement, ground: PointerGround): () => void {
  const { isFree, markAt, tieAt, idOf, hover } = ground
  const listening = new AbortController()
  const { signal } = listening
  const idAt = ({ offsetX, offsetY }: MouseEvent): string | null => {
    const mark = markAt(offsetX, offsetY)
    return mark === null ? null : idOf(mark)
  }
  element.addEventListener(
    'mousemove',
    ({ buttons, offsetX, offsetY }) => {
      if (buttons !== 0) return
      const mark = markAt(offsetX, offsetY)
      hover(mark, mark === null ? tieAt(offsetX, offsetY) : null)
    },
    { signal },
  )
  element.addEventListener(
    'mouseleave',
    () => {
      hover(null, null)
    },
    { signal },
  )
  element.addEventListener(
    'click',
    (event) => {
      if (!isFree()) return
      const id = idAt(event)
      if (choosesMore(event)) {
        if (id !== null) ground.onChoose([id], 'toggle')
        return
      }
      const tie = id === null ? tieAt(event.offsetX, event.offsetY) : null
      if (tie === null) ground.onFocus(id)
      else ground.onTie(...ground.endsOf(tie))
    },
    { signal },
  )
  element.addEventListener(
    'dblclick',
    (event) => {
      const id = choosesMore(event) ? null : idAt(event)
      if (id !== null) ground.onOpen(id)
    },
    { signal },
  )
  element.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault()
      ground.onMenu(idAt(event), event.offsetX, event.offsetY)
    },
    { signal },
  )
  return () => {
    listening.abort()
  }
}
