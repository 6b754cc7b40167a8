import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import classes from './record-screen.module.css'

export interface DetailPanelProps {
  readonly id: string
  readonly label: string
  /** Whether the keyboard goes to the form as it opens. */
  readonly takesFocus: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

const firstField = '[data-form] :is(input:not([type=hidden]), textarea):not(:disabled)'

/** The open record's form, beside the table or, where that is narrow, over it. Escape closes it. */
export function DetailPanel({ id, label, takesFocus, onClose, children }: DetailPanelProps) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    const field = panel.current?.querySelector<HTMLInputElement>(firstField)
    if (field === null || field === undefined) panel.current?.focus()
    else {
      field.focus()
      field.setSelectionRange(field.value.length, field.value.length)
    }
  }, [id, takesFocus])
  const closeOnEscape = (event: KeyboardEvent): void => {
    // A list that was open took this Escape to close.
    if (event.key !== 'Escape' || event.defaultPrevented) return
    const isListOpen = event.target instanceof Element && event.target.ariaExpanded === 'true'
    if (!isListOpen) onClose()
  }
  return (
    <section
      ref={panel}
      className={classes['panel']}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={closeOnEscape}
    >
      {children}
    </section>
  )
}
