import type { Result } from '../../shared/kernel/result'
import type { CliError, UsageError } from './cli-error'
import type { Keyring } from './keyring'
import type { Options, OptionTypes } from './options'
import { jsonLine } from './printable'
import { standard } from './read-bytes'
import type { ExitCode, Terminal } from './terminal'
import type { Catalogue } from './text/catalogue'
import { errorText, filled } from './text/say'

/** One call of a command, its words read. */
export interface Call {
  readonly terminal: Terminal
  readonly catalogue: Catalogue
  readonly options: Options
  readonly keyring: Keyring
}

export interface Command {
  /** Options beside those of every command. */
  readonly options: OptionTypes
  /** The files that it reads. */
  readonly inputs: (options: Options) => readonly string[]
  /** What is wrong with the words, before anything is read; null where nothing is. */
  readonly check: (options: Options) => UsageError | null
  readonly run: (call: Call) => Promise<ExitCode>
}

export function usageError(problem: UsageError['problem'], what = ''): UsageError {
  return { kind: 'usage', problem, what }
}

/** Standard input has one end. */
export function inputTwice(names: readonly string[]): UsageError | null {
  return names.filter((name) => name === standard).length > 1 ? usageError('input-twice') : null
}

/** Tells that a file was refused, and why. On standard error, or in the answer itself. */
export function tellRefused(
  { terminal, catalogue, options }: Call,
  file: string,
  error: CliError,
  isAnswer = false,
): void {
  const why = errorText(catalogue, error)
  if (options.has('json')) {
    terminal.out(jsonLine({ file, ok: false, error, message: why }))
    return
  }
  const line = `${filled(catalogue.refused, { file, why, kind: error.kind })}\n`
  if (isAnswer) terminal.out(line)
  else terminal.err(line)
}

/** Tells what was done: beside the bytes where these go to standard output. */
export function tellDone(
  { terminal, options }: Call,
  out: string,
  lines: readonly string[],
  answer: Readonly<Record<string, unknown>>,
): void {
  const tell = out === standard ? terminal.err : terminal.out
  if (options.has('json')) tell(jsonLine({ file: out, ok: true, ...answer }))
  else for (const line of lines) tell(`${line}\n`)
}

/** The outcome of one file after another: those that were read, or null once one was refused and told. */
export async function eachOrNull<T>(
  call: Call,
  names: readonly string[],
  read: (name: string) => Promise<Result<T, CliError>>,
): Promise<readonly T[] | null> {
  const all: T[] = []
  let isRefused = false
  for (const name of names) {
    const one = await read(name)
    if (one.ok) all.push(one.value)
    else {
      isRefused = true
      tellRefused(call, name, one.error)
    }
  }
  return isRefused ? null : all
}
