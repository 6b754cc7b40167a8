/** Where a command runs: all that it may ask of the computer beside files. Tests put their own. */
export interface Terminal {
  /** Writes to standard output. */
  readonly out: (text: string) => void
  /** Writes to standard error. */
  readonly err: (text: string) => void
  readonly outBytes: (bytes: Uint8Array) => Promise<void>
  /** All of standard input; null where it is more than `maxBytes`. */
  readonly readInput: (maxBytes: number) => Promise<Uint8Array | null>
  /** Asks for a secret, which is not shown; null where nobody can be asked, or gave up. */
  readonly askSecret: (question: string) => Promise<string | null>
  /** The folder that relative paths start from. */
  readonly folder: string
  /** The language of the system, as `fr_FR.UTF-8` or `en-GB`. */
  readonly language: string
  /** This program and its version, for the files that it writes. */
  readonly generator: string
  /** Wall clock, ms since 1970. */
  readonly now: () => number
}

/** 0: all went well. 1: a file was refused, or could not be read or written. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2
