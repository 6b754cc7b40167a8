import { basename } from 'node:path'
import { err, ok } from '../../shared/kernel/result'
import type { Dialogs } from './dialogs'
import { writeError } from './disk-error'
import type { Handle } from './handle'
import { IdentityKeeper } from './own-identity'
import { readFile } from './read-file'
import type { Secrets } from './secrets'
import { writeAtomically } from './write-atomically'

/** This computer's own key: it never leaves main, but sealed into a file that the person asked for. */
export function setupIdentity(handle: Handle, dialogs: Dialogs, secrets: Secrets): void {
  const keeper = new IdentityKeeper(secrets)

  handle('identity:show', () => keeper.show().then(ok))
  handle('identity:make', () => keeper.make())
  handle('file:unseal', (bytes) => keeper.unseal(bytes))

  handle('identity:export', async ({ passphrase }) => {
    const path = await dialogs.askSave('age', dialogs.text().keyName)
    if (path === null) return ok(null)
    const sealed = await keeper.sealed(passphrase)
    if (!sealed.ok) {
      return err({ kind: 'unexpected', channel: 'identity:export', cause: sealed.error.kind })
    }
    if (sealed.value === null) return ok(null)
    const name = basename(path)
    try {
      await writeAtomically(path, [sealed.value], undefined, 0o600)
    } catch (cause) {
      return err(writeError(cause, name))
    }
    return ok({ name })
  })

  handle('identity:import', async ({ passphrase }) => {
    const [path] = await dialogs.askOpen(['age'], false)
    if (path === undefined) return ok(null)
    const read = await readFile(path)
    return read.ok ? keeper.take(read.value.bytes, passphrase) : read
  })
}
