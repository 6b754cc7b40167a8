import { parseArgs } from 'node:util'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import type { UsageError } from './cli-error'

/** `flag`: there or not. `text`: one value, the last one given. `texts`: as many as are given. */
export type OptionType = 'flag' | 'text' | 'texts'
export type OptionTypes = Readonly<Record<string, OptionType>>

/** What every command takes. */
const common: OptionTypes = { help: 'flag', lang: 'text', json: 'flag' }

/** What the words after a command said. */
export class Options {
  readonly files: readonly string[]
  readonly #given: ReadonlyMap<string, readonly string[]>

  constructor(files: readonly string[], given: ReadonlyMap<string, readonly string[]>) {
    this.files = files
    this.#given = given
  }

  has(name: string): boolean {
    return this.#given.has(name)
  }

  value(name: string): string | null {
    return this.#given.get(name)?.at(-1) ?? null
  }

  values(name: string): readonly string[] {
    return this.#given.get(name) ?? []
  }
}

function usage(problem: UsageError['problem'], what: string): Result<never, UsageError> {
  return err({ kind: 'usage', problem, what })
}

/** Reads the words after a command. Whatever is not known is an error: a mistyped option must not be let go. */
export function readOptions(
  words: readonly string[],
  types: OptionTypes,
): Result<Options, UsageError> {
  const known: OptionTypes = { ...common, ...types }
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(
        Object.entries(known).map(([name, type]) => [
          name,
          { type: type === 'flag' ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
  })
  const files: string[] = []
  const given = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const type = Object.hasOwn(known, name) ? known[name] : undefined
    if (type === undefined) return usage('unknown-option', rawName)
    const text = value ?? ''
    if (type === 'flag' && value !== undefined) return usage('needless-value', rawName)
    const isOption = inlineValue !== true && text.length > 1 && text.startsWith('-')
    if (type !== 'flag' && (text === '' || isOption)) return usage('missing-value', rawName)
    given.set(name, [...(given.get(name) ?? []), text])
  }
  const language = given.get('lang')?.at(-1) ?? 'fr'
  if (language !== 'fr' && language !== 'en') return usage('bad-value', `--lang ${language}`)
  return ok(new Options(files, given))
}
