import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { BoundaryError } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { causeText, errorCode, writeError } from './disk-error'
import { keepAside } from './keep-aside'
import { log } from './log'
import { createOneAtATime } from './one-at-a-time'
import { writeAtomically } from './write-atomically'

/** Electron's `safeStorage`, as far as it is used: what it encrypts, only this person's session opens. */
export interface SafeStorage {
  readonly isEncryptionAvailable: () => boolean
  readonly encryptString: (plain: string) => Buffer
  readonly decryptString: (encrypted: Buffer) => string
  /** Linux only. */
  readonly getSelectedStorageBackend?: () => string
}

const secretsFile = z.record(z.string(), z.base64())

/**
 * What must not stand in plain text anywhere: passwords, keys. In a file that the system's keyring
 * encrypts; where there is no keyring, in memory until the app closes.
 */
export class Secrets {
  readonly #path: string
  readonly #storage: SafeStorage
  readonly #inTurn = createOneAtATime()
  readonly #inMemory = new Map<string, string>()
  #encrypted: Map<string, string> | null = null
  #isKept: boolean | null = null

  /** `path`: `secrets.json` of the user data folder. Nothing is asked of the keyring before it is used. */
  constructor(path: string, storage: SafeStorage) {
    this.#path = path
    this.#storage = storage
  }

  /** Whether secrets outlast the app. Only after Electron is ready. */
  isKept(): boolean {
    this.#isKept ??= hasKeyring(this.#storage)
    return this.#isKept
  }

  /** Null where there is none, or what is there was encrypted by another session. */
  get(name: string): Promise<string | null> {
    if (!this.isKept()) return Promise.resolve(this.#inMemory.get(name) ?? null)
    return this.#inTurn(async () => {
      const encrypted = (await this.#read()).get(name)
      if (encrypted === undefined) return null
      try {
        return this.#storage.decryptString(Buffer.from(encrypted, 'base64'))
      } catch (cause) {
        log(`a secret cannot be opened: ${causeText(cause)}`)
        return null
      }
    })
  }

  set(name: string, value: string): Promise<Result<null, BoundaryError>> {
    return this.#change(name, value)
  }

  remove(name: string): Promise<Result<null, BoundaryError>> {
    return this.#change(name, null)
  }

  #change(name: string, value: string | null): Promise<Result<null, BoundaryError>> {
    if (!this.isKept()) {
      if (value === null) this.#inMemory.delete(name)
      else this.#inMemory.set(name, value)
      return Promise.resolve(ok(null))
    }
    return this.#inTurn(async () => {
      const next = new Map(await this.#read())
      if (value === null && !next.delete(name)) return ok(null)
      try {
        if (value !== null) next.set(name, this.#storage.encryptString(value).toString('base64'))
        const text = `${JSON.stringify(Object.fromEntries(next), null, 2)}\n`
        await writeAtomically(this.#path, [Buffer.from(text)], undefined, 0o600)
      } catch (cause) {
        return err(writeError(cause, 'secrets.json'))
      }
      this.#encrypted = next
      return ok(null)
    })
  }

  async #read(): Promise<Map<string, string>> {
    this.#encrypted ??= await readSecrets(this.#path)
    return this.#encrypted
  }
}

/** On Linux without a keyring, Electron encrypts with a password that everybody knows. */
function hasKeyring(storage: SafeStorage): boolean {
  if (storage.getSelectedStorageBackend?.() === 'basic_text') return false
  return storage.isEncryptionAvailable()
}

async function readSecrets(path: string): Promise<Map<string, string>> {
  try {
    return new Map(Object.entries(secretsFile.parse(JSON.parse(await readFile(path, 'utf8')))))
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') {
      // The cause of a parse error quotes the file: only its code may be told.
      log(`secrets unreadable, none taken: ${errorCode(cause)}`)
      await keepAside(path, new Date())
    }
    return new Map()
  }
}
