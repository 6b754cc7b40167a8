import { coterr } from '../../../electron/cli/coterr'
import type { Terminal } from '../../../electron/cli/terminal'

/** What a command answered. */
export interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
  /** What it wrote to standard output as bytes. */
  readonly bytes: Uint8Array
  /** What it asked for, in order. */
  readonly asked: readonly string[]
}

interface Situation {
  readonly folder: string
  readonly input?: Uint8Array
  /** What the person types when asked; then nobody is there. */
  readonly secrets?: readonly string[]
  readonly language?: string
  readonly at?: number
}

/** Runs a command as at a terminal, without one. */
export async function runAt(situation: Situation, ...words: readonly string[]): Promise<Answer> {
  const { folder, input = new Uint8Array(), secrets = [], language = 'en_GB.UTF-8' } = situation
  const told = { out: '', err: '', bytes: new Uint8Array() }
  const asked: string[] = []
  const terminal: Terminal = {
    out: (text) => {
      told.out += text
    },
    err: (text) => {
      told.err += text
    },
    outBytes: (bytes) => {
      told.bytes = new Uint8Array(bytes)
      return Promise.resolve()
    },
    readInput: (maxBytes) => Promise.resolve(input.length > maxBytes ? null : input),
    askSecret: (question) => {
      asked.push(question)
      return Promise.resolve(secrets[asked.length - 1] ?? null)
    },
    ...{ folder, language, generator: 'CoTerr test', now: () => situation.at ?? 1_790_841_600_000 },
  }
  const code = await coterr(words, terminal)
  return { ...told, asked, code }
}

/** The lines of JSON of an answer. */
export function jsonOf({ out }: Answer): readonly Readonly<Record<string, unknown>>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
}
