import type { DragEvent } from 'react'

/** What a dragged line of the grid is carried as: nothing from elsewhere passes for one. */
const lineType = 'application/x-coterr-finding'

export function carryLine(event: DragEvent, id: string): void {
  event.dataTransfer.setData(lineType, id)
  event.dataTransfer.effectAllowed = 'move'
}

/** Whether what hovers is a line of the grid: its id is only told when it falls. */
export function holdsLine(event: DragEvent): boolean {
  return event.dataTransfer.types.includes(lineType)
}

/** The id of the line that falls; null where it is something else. */
export function draggedLine(event: DragEvent): string | null {
  const id = event.dataTransfer.getData(lineType)
  return id === '' ? null : id
}
