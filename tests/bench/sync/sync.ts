import { installTestServers } from '../../../scripts/setup/test-servers.mjs'
import { makeChanges } from '../../../shared/change/make-changes'
import { makeIdentity } from '../../../shared/seal/identity'
import { territorySeal } from '../../../shared/sync/territory-seal'
import { SyncedDevice } from '../../shared/sync/synced-device'
import { putUpLaptop } from '../../targets/laptop-stand'
import { putUpApache, putUpFolder, putUpSwift } from '../../targets/server-stands'
import { importedTerritory } from '../join/our-territory'
import { territoryEdits } from '../join/workload'
import type { BenchLine } from '../line'
import { measureTarget } from './measure-target'
import { plainFiles, plainS3, plainTls, plainWebdav } from './plain-clients'

const actors = 10_000

/**
 * `npm run bench -- sync`: a territory of 10,000 actors synced with each target for the first time, then one
 * small edit, against the plainest client of that target that copies the same bytes, in the same run.
 */
export async function sync(tell: (text: string) => void): Promise<readonly BenchLine[]> {
  installTestServers()
  const edits = territoryEdits(actors, 'memberships')
  tell(`${String(actors)} actors, ${String(edits.length)} records`)
  const device = new SyncedDevice('bench00001')
  device.product.join(Date.UTC(2026, 8, 22), importedTerritory(edits))
  let count = 0
  const editName = (): void => {
    count += 1
    const id = edits[count]?.id ?? ''
    const edit = { kind: 'actor', id, fields: { name: `Nom ${String(count)}` } }
    const changes = makeChanges(device.product.lookup, [edit])
    device.product.say(Date.UTC(2026, 8, 23, 9, 0, count), 'typed', changes)
  }
  const seal = await territorySeal(await makeIdentity())
  if (seal === null) throw new Error('no key')
  const work = { device, editName, seal, tell }

  const lines: BenchLine[] = []
  const folder = await putUpFolder()
  const files = [await plainFiles(folder.storage, false), await plainFiles(folder.storage, true)]
  lines.push(...(await measureTarget('folder', folder, files, work)))
  await folder.close()

  const apache = await putUpApache()
  const webdav = [plainWebdav(apache.port ?? 0, apache.login)]
  lines.push(...(await measureTarget('WebDAV', apache, webdav, work)))
  await apache.close()

  const swift = await putUpSwift()
  lines.push(...(await measureTarget('S3', swift, [plainS3(swift.swift)], work)))
  await swift.close()

  const laptop = await putUpLaptop()
  const tls = await plainTls(laptop.storage, laptop.host)
  lines.push(...(await measureTarget('laptop', laptop, [tls], work)))
  tls.close()
  await laptop.close()
  return lines
}
