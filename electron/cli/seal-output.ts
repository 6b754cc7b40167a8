import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { sealFor } from '../../shared/seal/seal-for'
import { sealWithPassphrase } from '../../shared/seal/seal-with-passphrase'
import type { CliError, UsageError } from './cli-error'
import { readPassphrase } from './keyring'
import type { Options, OptionTypes } from './options'
import type { Terminal } from './terminal'
import type { Catalogue } from './text/catalogue'

/** How a file that is written may be encrypted. */
export const sealOptions = {
  encrypt: 'flag',
  'new-passphrase-file': 'text',
  'encrypt-for': 'texts',
} as const satisfies OptionTypes

/** Those of them that a command gives. */
export function sealOptionsOf(options: Options): readonly string[] {
  return Object.keys(sealOptions).filter((name) => options.has(name))
}

/** A passphrase and keys cannot open the same file: the format forbids it. */
export function sealUsage(options: Options): UsageError | null {
  const isForKeys = options.has('encrypt-for')
  const isByPassphrase = options.has('encrypt') || options.has('new-passphrase-file')
  if (!isForKeys || !isByPassphrase) return null
  const what = sealOptionsOf(options).map((name) => `--${name}`)
  return { kind: 'usage', problem: 'not-together', what: what.join(', ') }
}

async function newPassphrase(
  options: Options,
  terminal: Terminal,
  catalogue: Catalogue,
): Promise<Result<string, CliError>> {
  const name = options.value('new-passphrase-file')
  if (name !== null) return readPassphrase(name, terminal)
  const asked = await terminal.askSecret(catalogue.newPassphrase)
  if (asked === null || asked === '') return err({ kind: 'no-passphrase' })
  const again = await terminal.askSecret(catalogue.again)
  return again === asked ? ok(asked) : err({ kind: 'passphrases-differ' })
}

/** Encrypts what is to be written as a command asks; without such an option it stays as it is. */
export async function sealOutput(
  bytes: Uint8Array,
  options: Options,
  terminal: Terminal,
  catalogue: Catalogue,
): Promise<Result<Uint8Array, CliError>> {
  if (options.has('encrypt-for')) return sealFor(bytes, options.values('encrypt-for'))
  if (sealOptionsOf(options).length === 0) return ok(bytes)
  const passphrase = await newPassphrase(options, terminal, catalogue)
  return passphrase.ok ? sealWithPassphrase(bytes, passphrase.value) : passphrase
}
