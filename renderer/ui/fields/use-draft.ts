import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { notify } from '../../actions/notices'
import type { FieldProblem, Parsed, Save } from './draft'
import { Draft } from './draft'
import { problemText } from './problem-text'

export interface UseDraftOptions<V> {
  readonly label: string
  readonly value: V | undefined
  readonly format: (value: V) => string
  readonly parse: (text: string) => Parsed<V>
  readonly save: Save<V>
}

/** What an input needs to be one autosaved field. */
export interface DraftInput {
  readonly value: string
  readonly error: string | null
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void
  readonly onBlur: () => void
}

/**
 * Binds an input to a value that saves itself. A value that changes elsewhere (undo, a joined file) shows
 * at once, unless the person is typing.
 */
export function useDraft<V extends string | number>(
  options: UseDraftOptions<V>,
): { readonly input: DraftInput; readonly commit: () => void } {
  const { label, value, format, parse, save } = options
  const { t } = useTranslation()
  const onLost = (text: string, problem: FieldProblem): void => {
    notify('warning', 'fields.lost', { label, text, why: problemText(t, problem) })
  }
  const now = { value, parse, save, onLost }
  const [draft] = useState(() => new Draft<V>(now))
  useLayoutEffect(() => {
    draft.update(now)
  })
  useEffect(() => () => draft.dispose(), [draft])
  const state = useSyncExternalStore(draft.subscribe, draft.getState)
  const isStale = state.phase === 'saved' && state.saved !== (value ?? null)
  const stored = value === undefined ? '' : format(value)
  const input: DraftInput = {
    value: state.text === null || isStale ? stored : state.text,
    error: state.problem === null ? null : problemText(t, state.problem),
    onChange: (event) => draft.type(event.currentTarget.value),
    onBlur: () => void draft.leave(),
  }
  return { input, commit: () => void draft.leave() }
}
