import type { Notice, Work } from '../state/notice-store'
import { useNotices } from '../state/notice-store'
import type { TellableError } from '../text/error-sentence'

let nextId = 1

/** Tells the person something, by the key of a sentence and what it names. */
export function notify(
  tone: Notice['tone'],
  key: string,
  values: Notice['values'] = {},
  canUndo = false,
  offers: Notice['offers'] = null,
): void {
  const notice = { id: nextId++, tone, key, values, canUndo, offers }
  useNotices.setState((state) => ({ notices: [...state.notices, notice] }))
}

/** Tells the person what went wrong, and what to do next. `named` adds what the error does not carry. */
export function notifyError<E extends TellableError>(error: E, named: Notice['values'] = {}): void {
  const values = Object.entries(error).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  )
  notify('failure', `errors.${error.kind}`, { ...Object.fromEntries(values), ...named })
}

export function dismissNotice(id: number): void {
  useNotices.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }))
}

/** Shows (or with null, ends) long work. */
export function showWork(work: Work | null): void {
  useNotices.setState({ work })
}
