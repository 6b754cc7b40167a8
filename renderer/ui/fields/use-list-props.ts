import { useState } from 'react'

export interface ListOptions {
  /** What is typed in the field now. */
  readonly search: string
  /** Told when the person leaves the field emptied: that is how the keyboard clears it. */
  readonly onEmptied?: () => void
}

/**
 * How every field with a list behaves: typed in to find, opened by typing or clicking and not by passing
 * through, the first answer ready for Enter. The list is made when the field has the keyboard, and not
 * before: a form has dozens.
 */
export function useListProps({ search, onEmptied }: ListOptions) {
  const [hasFocus, setFocus] = useState(false)
  return {
    searchable: true,
    selectFirstOptionOnChange: true,
    openOnFocus: false,
    maxDropdownHeight: 280,
    comboboxProps: { keepMounted: hasFocus },
    onFocus: () => {
      setFocus(true)
    },
    onBlur: () => {
      setFocus(false)
      if (search.trim() === '') onEmptied?.()
    },
  } as const
}
