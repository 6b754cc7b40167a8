import type { FileError } from '../../shared/file/file-error'
import type { BoundaryError } from '../../shared/ipc/payloads'
import type { SealError } from '../../shared/seal/seal-error'

/** What the disk can refuse. */
export type DiskError = Extract<
  BoundaryError,
  {
    readonly kind:
      'disk-full' | 'not-allowed' | 'not-found' | 'too-big' | 'read-failed' | 'write-failed'
  }
>

/** Every way in which a command that was understood can fail. Nothing is then written. */
export type CliError =
  | FileError
  | DiskError
  | SealError
  /** There is something there already, and no `--force`. */
  | { readonly kind: 'exists'; readonly name: string }
  /** The first file is of one territory, this one of another. */
  | { readonly kind: 'other-territory'; readonly territory: string; readonly wanted: string }
  /** A passphrase is wanted for what is written, and none was given. */
  | { readonly kind: 'no-passphrase' }
  | { readonly kind: 'passphrases-differ' }
  /** The file of a passphrase or of keys holds none. */
  | { readonly kind: 'empty-secret'; readonly name: string }

/** The command was not understood: the key of its sentence, and what the sentence names. */
export interface UsageError {
  readonly kind: 'usage'
  readonly problem:
    | 'unknown-command'
    | 'unknown-option'
    | 'missing-value'
    | 'needless-value'
    | 'bad-value'
    | 'missing-option'
    | 'missing-file'
    | 'too-many-files'
    | 'not-together'
    | 'input-twice'
  readonly what: string
}
