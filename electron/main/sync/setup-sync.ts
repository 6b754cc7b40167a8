import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { err, ok } from '../../../shared/kernel/result'
import type { Dialogs } from '../dialogs'
import type { Handle } from '../handle'
import type { Secrets } from '../secrets'
import type { TargetOpeners } from './open-target'
import { probeTarget } from './probe-target'
import { mailboxId, SyncDesk } from './sync-desk'
import { TargetKeeper } from './target-keeper'
import { enterKey, publishKey } from './target-key'
import { TerritoryKeys } from './territory-keys'

interface SyncParts {
  readonly userData: string
  readonly dialogs: Dialogs
  readonly secrets: Secrets
  readonly openers: TargetOpeners
}

/** The channels of sync targets and territory keys. Nothing is asked of any target but what they ask. */
export function setupSync(
  handle: Handle,
  { userData, dialogs, secrets, openers }: SyncParts,
): void {
  const keeper = new TargetKeeper(join(userData, 'targets.json'), secrets)
  const keys = new TerritoryKeys(secrets)
  const desk = new SyncDesk({ keeper, keys, openers, mailbox: join(userData, 'mailbox') })

  handle('sync:targets', async () =>
    ok({ targets: await keeper.list(), keepsSecrets: secrets.isKept() }),
  )
  handle('sync:keep', async ({ target, secret }) => {
    if (target.id === mailboxId) return err({ kind: 'bad-request', channel: 'sync:keep' })
    const kept = await keeper.keep(target, secret)
    desk.letGo(target.id)
    return kept
  })
  handle('sync:forget', async (id) => {
    desk.stop(id)
    const forgotten = await keeper.forget(id)
    desk.letGo(id)
    return forgotten
  })
  handle('sync:folder', async () => ok(await dialogs.askFolder()))
  handle('sync:test', ({ place, secret, id }) =>
    desk.withPlace(place, { secret, id }, (target, stop) =>
      probeTarget(target, newProbe(), () => performance.now(), stop),
    ),
  )
  handle('sync:territories', (id) => desk.with(id, ({ root }, stop) => root.territories(stop)))
  handle('sync:list', (at) => desk.withStore(at, (store, stop) => store.list(stop)))
  handle('sync:read', ({ name, ...at }) =>
    desk.withStore(at, (store, stop) => store.read(name, stop)),
  )
  handle('sync:write', ({ bytes, ...at }) =>
    desk.withStore(at, (store, stop) => store.write(bytes, stop)),
  )
  handle('sync:remove', ({ name, ...at }) =>
    desk.withStore(at, (store, stop) => store.remove(name, stop)),
  )
  handle('sync:stop', (id) => {
    desk.stop(id)
    return ok(null)
  })

  handle('key:state', async (territory) => ok({ isKeyed: await keys.isKeyed(territory) }))
  handle('key:make', ({ territory, passphrase }) => keys.make(territory, passphrase))
  handle('key:forget', (territory) => keys.forget(territory))
  handle('key:enter', ({ passphrase, ...at }) =>
    desk.withFolder(at, (folder, stop) =>
      enterKey(folder, keys, { territory: at.territory, passphrase }, stop),
    ),
  )
  handle('key:publish', async (at) => {
    const sealed = await keys.sealedKey(at.territory)
    if (sealed === null) return err({ kind: 'target-secret' })
    return desk.withFolder(at, (folder, stop) => publishKey(folder, sealed, stop))
  })
}

function newProbe() {
  const id = randomBytes(6).toString('hex')
  return { folder: `probe-${id}`, name: `probe-${id}.tmp`, bytes: randomBytes(64) }
}
