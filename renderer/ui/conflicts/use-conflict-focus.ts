import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'

interface FocusOptions {
  readonly list: RefObject<HTMLElement | null>
  /** Brings a disagreement into sight. */
  readonly scrollTo: (key: string) => void
}

/** Drawings to wait for what was out of sight to be drawn. */
const patience = 20

/**
 * Puts the keyboard on one side of a disagreement, also of one that is out of sight: it is scrolled to, and
 * has the focus as soon as it is drawn.
 */
export function useConflictFocus({ list, scrollTo }: FocusOptions) {
  const wanted = useRef<{ key: string; option: number; tries: number } | null>(null)
  const settle = (): void => {
    if (wanted.current === null) return
    const { key, option } = wanted.current
    const cards = list.current?.querySelectorAll<HTMLElement>('[data-conflict]') ?? []
    const card = [...cards].find(({ dataset }) => dataset['conflict'] === key)
    const options = card?.querySelectorAll<HTMLElement>('[data-option]') ?? []
    const target = options[option < 0 ? options.length - 1 : Math.min(option, options.length - 1)]
    if (target !== undefined) {
      wanted.current = null
      target.focus({ preventScroll: true })
      card?.scrollIntoView({ block: 'nearest' })
      target.scrollIntoView({ block: 'nearest' })
    } else if (--wanted.current.tries < 0) wanted.current = null
    else scrollTo(key)
  }
  useLayoutEffect(settle)
  return (key: string, option: number): void => {
    wanted.current = { key, option, tries: patience }
    settle()
  }
}
