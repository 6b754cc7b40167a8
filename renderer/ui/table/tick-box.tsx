import { useEffect, useRef } from 'react'
import classes from './tick-box.module.css'

export interface TickBoxProps {
  readonly label: string
  readonly isTicked: boolean
  /** Some of what it stands for is ticked, and some not. */
  readonly isMixed?: boolean
  readonly tabIndex?: number
  readonly onChange: (isTicked: boolean) => void
}

/** A checkbox light enough for every row of a long table. */
export function TickBox(props: TickBoxProps) {
  const { label, isTicked, isMixed = false, tabIndex = 0, onChange } = props
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = isMixed
  }, [isMixed])
  return (
    <input
      ref={box}
      type="checkbox"
      className={classes['box']}
      aria-label={label}
      checked={isTicked}
      tabIndex={tabIndex}
      onChange={(event) => {
        onChange(event.currentTarget.checked)
      }}
    />
  )
}
