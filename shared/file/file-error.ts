/** What is wrong with a value: of one field of a change set, the manifest, or the network view. */
export type Problem =
  /** Not JSON, or not UTF-8. */
  | 'syntax'
  /** Not there, or of another type than the field's. */
  | 'type'
  /** A number, a text or a list out of its bounds, or a text that breaks its pattern. */
  | 'range'
  /** Not a stamp. */
  | 'stamp'
  /** A name that is empty, too long, or one that every JavaScript object inherits. */
  | 'name'
  /** A text with a NUL or half a surrogate pair. */
  | 'text'
  /** Nested too deep. */
  | 'depth'
  /** Said twice: a stamp in a file, a record in a change set, a register in a change. */
  | 'twice'
  /** Of another territory than the file's. */
  | 'territory'

/** Every way in which a `.coterr` file can fail to be read or written. A refused file changes nothing. */
export type FileError =
  /** Another kind of file. */
  | { readonly kind: 'not-coterr' }
  /** Encrypted with a passphrase or a key, in the `age` format. */
  | { readonly kind: 'encrypted' }
  /** Its end is missing: half copied, half downloaded. */
  | { readonly kind: 'truncated' }
  /** Written by a later version, `generator`, in a format this one does not know. */
  | {
      readonly kind: 'too-new'
      readonly version: number
      readonly supported: number
      readonly generator: string
    }
  | {
      readonly kind: 'too-big'
      readonly what: 'file' | 'entries' | 'entry' | 'total' | 'expansion' | 'line'
      readonly entry: string
      readonly actual: number
      readonly max: number
    }
  /** An entry that a `.coterr` file never has: made to harm, or by another program. */
  | {
      readonly kind: 'unsafe-entry'
      readonly entry: string
      readonly problem: 'name' | 'twice' | 'overlap' | 'features'
    }
  | { readonly kind: 'missing-entry'; readonly entry: string }
  /** The container or the compressed bytes of an entry do not hold together. */
  | { readonly kind: 'damaged'; readonly entry: string; readonly cause: string }
  /** The bytes of an entry are not those that were written. */
  | { readonly kind: 'bad-checksum'; readonly entry: string }
  /** `manifest.json` or `network.json` is not what the format says. */
  | {
      readonly kind: 'bad-content'
      readonly entry: string
      readonly field: string
      readonly problem: Problem
    }
  /**
   * A line of `changes.ndjson` (the first is 1) is not what the format says, or disagrees with the others;
   * `field` is the path of the fault. Of sets to be written, the line is the set's number.
   */
  | {
      readonly kind: 'bad-record'
      readonly line: number
      readonly field: string
      readonly problem: Problem
    }
  /** The file is of an older version, and the step to `version` failed on it. */
  | { readonly kind: 'migration-failed'; readonly version: number; readonly cause: string }
