import type { FileError } from '../../shared/file/file-error'
import type { Result } from '../../shared/kernel/result'
import type { DropRequest } from '../data/rewrite-attachments'
import { dropAttachments } from '../data/rewrite-attachments'
import type { CompactRequest } from '../data/rewrite-compact'
import { compactDatabase } from '../data/rewrite-compact'
import { journalEntries } from '../data/rewrite-journal'
import { renewDatabase } from '../data/rewrite-renew'
import type { Erased } from '../data/rewrite-scrub'
import { scrubDatabase } from '../data/rewrite-scrub'
import type { ScrubbedBackup, ScrubRequest } from './scrub-backup'
import { scrubBackup } from './scrub-backup'

/** One step of a rewriting, by its name, and what it takes. */
export interface RewriteSteps {
  readonly compact: { readonly input: CompactRequest; readonly output: number }
  readonly scrub: { readonly input: string; readonly output: Erased }
  readonly entries: { readonly input: string; readonly output: readonly string[] }
  readonly backup: {
    readonly input: ScrubRequest
    readonly output: Result<ScrubbedBackup, FileError | { kind: 'other-territory' }>
  }
  readonly attachments: { readonly input: DropRequest; readonly output: readonly string[] }
  readonly renew: { readonly input: string; readonly output: 'done' }
}

export type RewriteRequest = {
  readonly [S in keyof RewriteSteps]: {
    readonly step: S
    readonly input: RewriteSteps[S]['input']
  }
}[keyof RewriteSteps]

/** Does one step. Runs in a worker: each reads and writes the whole territory. */
export async function rewrite(
  request: RewriteRequest,
): Promise<RewriteSteps[keyof RewriteSteps]['output']> {
  switch (request.step) {
    case 'compact':
      return compactDatabase(request.input)
    case 'scrub':
      return scrubDatabase(request.input)
    case 'entries':
      return journalEntries(request.input)
    case 'backup':
      return scrubBackup(request.input)
    case 'attachments':
      return dropAttachments(request.input)
    case 'renew':
      await renewDatabase(request.input)
      return 'done'
  }
}
