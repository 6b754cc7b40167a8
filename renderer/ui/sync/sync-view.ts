import type { KnownTarget } from '../../../shared/ipc/sync-payloads'
import type { FormKind } from './target-kinds'

/** What the dialog shows: the list, or one of the things that are done from it. */
export type SyncView =
  | { readonly kind: 'list' }
  | { readonly kind: 'choose' }
  | { readonly kind: 'form'; readonly place: FormKind; readonly target: KnownTarget | null }
  | { readonly kind: 'forget'; readonly target: KnownTarget }
  | { readonly kind: 'make-key' }
  | { readonly kind: 'enter-key'; readonly target: KnownTarget }
