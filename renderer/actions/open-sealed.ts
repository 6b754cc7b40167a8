import type { BoundaryError, OpenedFile } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { isSealed } from '../../shared/seal/is-sealed'
import type { SealError } from '../../shared/seal/seal-error'
import { unseal } from '../../shared/seal/unseal'
import { bridge } from '../bridge/bridge'
import { usePassphrase } from '../state/passphrase-store'
import { notifyError } from './notices'
import { runWorker } from './run-worker'
import { showRunning } from './show-running'
import type { UnsealRequest } from './unseal-in-worker'

type Unsealed = Result<Uint8Array, SealError | BoundaryError>

/** Null where the person gave up. */
function askPassphrase(name: string, isWrong: boolean): Promise<string | null> {
  return new Promise((resolve) => {
    const answer = (passphrase: string | null): void => {
      usePassphrase.setState({ asked: null })
      resolve(passphrase)
    }
    usePassphrase.setState({ asked: { name, isWrong, answer } })
  })
}

/** Null where the person stopped it. */
function tryPassphrases(
  bytes: Uint8Array,
  passphrases: readonly string[],
): Promise<Result<Uint8Array, SealError> | null> {
  return showRunning('sharing.ask.unsealing', (onProgress) => {
    const worker = new Worker(new URL('./unseal-worker.ts', import.meta.url), { type: 'module' })
    return runWorker<UnsealRequest, Result<Uint8Array, SealError>>(
      worker,
      { bytes, passphrases },
      [],
      onProgress,
    )
  })
}

/**
 * Opens files that came together, and of which some are sealed. A passphrase that opened one is tried on the
 * next ones before it is asked for again.
 */
class Unsealing {
  readonly #passphrases: string[] = []

  /** Null where it stays closed: the person gave up, or was told why. */
  async open({ name, bytes }: OpenedFile): Promise<OpenedFile | null> {
    if (!isSealed(bytes)) return { name, bytes }
    const opened = await this.#unseal(name, bytes)
    if (opened === null) return null
    if (!opened.ok) {
      notifyError(opened.error, { name })
      return null
    }
    return { name: name.replace(/\.age$/i, ''), bytes: opened.value }
  }

  async #unseal(name: string, bytes: Uint8Array): Promise<Unsealed | null> {
    // Without anything to open it, the header alone is read: it says what is needed.
    const needs = await unseal(bytes, {})
    if (needs.ok) return needs
    if (needs.error.kind === 'wrong-key') return bridge.fileUnseal(new Uint8Array(bytes))
    if (needs.error.kind !== 'needs-passphrase') return needs
    const known = this.#passphrases.length === 0 ? null : await this.#try(bytes, this.#passphrases)
    return known?.ok === true ? known : this.#ask(name, bytes)
  }

  async #ask(name: string, bytes: Uint8Array): Promise<Unsealed | null> {
    for (let isWrong = false; ; isWrong = true) {
      const passphrase = await askPassphrase(name, isWrong)
      if (passphrase === null) return null
      const opened = await this.#try(bytes, [passphrase])
      if (opened?.ok === true) this.#passphrases.push(passphrase)
      if (opened === null || opened.ok || opened.error.kind !== 'wrong-passphrase') return opened
    }
  }

  #try(bytes: Uint8Array, passphrases: readonly string[]) {
    return tryPassphrases(bytes, passphrases)
  }
}

/** The files that came together, each open; those that stay closed are left out. */
export async function openSealed(files: readonly OpenedFile[]): Promise<readonly OpenedFile[]> {
  const unsealing = new Unsealing()
  const opened: OpenedFile[] = []
  for (const file of files) {
    const one = await unsealing.open(file)
    if (one !== null) opened.push(one)
  }
  return opened
}
