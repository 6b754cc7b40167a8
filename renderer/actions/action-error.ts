import type { BoundaryError } from '../../shared/ipc/payloads'

/** What can go wrong when an action runs. renderer/text has a sentence for each kind. */
export type ActionError =
  | BoundaryError
  | { readonly kind: 'no-territory' }
  | { readonly kind: 'database-failed'; readonly cause: string }
  /** A territory that could not be opened: its database cannot be read or written now. Nothing is lost. */
  | { readonly kind: 'not-opened'; readonly cause: string }
  | { readonly kind: 'nothing-to-undo' }
  /** A value that no file could carry: too long, or of the wrong form. Nothing was changed. */
  | { readonly kind: 'bad-value'; readonly field: string }
