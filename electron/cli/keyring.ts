import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { unseal } from '../../shared/seal/unseal'
import type { CliError } from './cli-error'
import type { Options } from './options'
import { readBytes } from './read-bytes'
import type { Terminal } from './terminal'
import type { Catalogue } from './text/catalogue'
import { filled } from './text/say'

/** Longest file of a passphrase or of keys, in bytes. */
const maxSecretBytes = 64 * 1024

/** How often a person may type a passphrase anew. */
const maxTries = 3

/** The first line of a file: editors end it with a line break that is not meant. */
export async function readPassphrase(
  name: string,
  terminal: Terminal,
): Promise<Result<string, CliError>> {
  const read = await readBytes(name, maxSecretBytes, terminal)
  if (!read.ok) return read
  const [first = ''] = new TextDecoder().decode(read.value).split(/\r?\n/)
  return first === '' ? err({ kind: 'empty-secret', name }) : ok(first)
}

async function readIdentities(
  name: string,
  terminal: Terminal,
): Promise<Result<readonly string[], CliError>> {
  const read = await readBytes(name, maxSecretBytes, terminal)
  if (!read.ok) return read
  const lines = new TextDecoder().decode(read.value).split(/\r?\n/)
  const identities = lines
    .map((line) => line.trim())
    .filter((line) => line.startsWith('AGE-SECRET-KEY-'))
  return identities.length === 0 ? err({ kind: 'empty-secret', name }) : ok(identities)
}

/** What opens encrypted files: secrets that were given, and those that are asked for on the way. */
export class Keyring {
  readonly #passphrases: string[]
  readonly #identities: readonly string[]
  readonly #terminal: Terminal
  readonly #catalogue: Catalogue

  constructor(
    terminal: Terminal,
    catalogue: Catalogue,
    passphrases: readonly string[],
    identities: readonly string[],
  ) {
    this.#terminal = terminal
    this.#catalogue = catalogue
    this.#passphrases = [...passphrases]
    this.#identities = identities
  }

  /** Opens a file; where none of the secrets does, asks for its passphrase. */
  async open(sealed: Uint8Array, name: string): Promise<Result<Uint8Array, CliError>> {
    const identities = this.#identities
    let opened = await unseal(sealed, { passphrases: this.#passphrases, identities })
    for (let tries = 0; tries < maxTries && !opened.ok; tries++) {
      const { kind } = opened.error
      if (kind !== 'needs-passphrase' && kind !== 'wrong-passphrase') break
      const asked = await this.#terminal.askSecret(filled(this.#catalogue.passphraseOf, { name }))
      if (asked === null || asked === '') break
      opened = await unseal(sealed, { passphrases: [asked] })
      // The next files were most likely encrypted with it too.
      if (opened.ok) this.#passphrases.push(asked)
    }
    return opened
  }
}

/** The secrets that a command names, read from their files. */
export async function openKeyring(
  options: Options,
  terminal: Terminal,
  catalogue: Catalogue,
): Promise<Result<Keyring, CliError>> {
  const passphrases: string[] = []
  const identities: string[] = []
  for (const name of options.values('passphrase-file')) {
    const read = await readPassphrase(name, terminal)
    if (!read.ok) return read
    passphrases.push(read.value)
  }
  for (const name of options.values('identity-file')) {
    const read = await readIdentities(name, terminal)
    if (!read.ok) return read
    identities.push(...read.value)
  }
  return ok(new Keyring(terminal, catalogue, passphrases, identities))
}
