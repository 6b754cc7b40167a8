import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Save } from './draft'
import { problemText } from './problem-text'

/** A value that is saved the moment it is chosen. */
export interface Instant<V> {
  readonly value: V | undefined
  readonly error: string | null
  readonly choose: (value: V | null) => void
}

/**
 * Shows what was chosen while it is being saved, so that a second choice made meanwhile builds on the
 * first; then shows the record again, or the old value and why the new one was not kept.
 */
export function useInstant<V>(value: V | undefined, save: Save<V>): Instant<V> {
  const { t } = useTranslation()
  const turn = useRef(0)
  const [chosen, setChosen] = useState<{ readonly value: V | null } | null>(null)
  const [error, setError] = useState<string | null>(null)
  const choose = (next: V | null): void => {
    const mine = ++turn.current
    setChosen({ value: next })
    setError(null)
    void save(next).then((done) => {
      if (mine !== turn.current) return
      setChosen(null)
      if (!done.ok) setError(problemText(t, { kind: 'not-saved', error: done.error }))
    })
  }
  return { value: chosen === null ? value : (chosen.value ?? undefined), error, choose }
}
