import { useWindowEvent } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { openDropped } from '../../actions/open-dropped'

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true
}

/** Opens the files dropped anywhere on the window; true while some hover over it. */
export function useFileDrop(): boolean {
  const [isOver, setIsOver] = useState(false)
  // Entering a child fires before leaving its parent: the files are gone when both have balanced.
  const depth = useRef(0)
  useWindowEvent('dragenter', (event) => {
    if (!hasFiles(event)) return
    depth.current += 1
    setIsOver(true)
  })
  useWindowEvent('dragleave', (event) => {
    if (!hasFiles(event)) return
    depth.current = Math.max(0, depth.current - 1)
    if (depth.current === 0) setIsOver(false)
  })
  useWindowEvent('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault()
  })
  useWindowEvent('drop', (event) => {
    depth.current = 0
    setIsOver(false)
    if (!hasFiles(event)) return
    event.preventDefault()
    void openDropped([...(event.dataTransfer?.files ?? [])])
  })
  return isOver
}
