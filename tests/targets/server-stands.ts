import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBucket } from './make-bucket'
import { openS3 } from './open-s3'
import { openPlace } from './open-place'
import { openWebdav } from './open-webdav'
import type { Stand } from './stand'
import type { Login } from './start-apache'
import { startApache } from './start-apache'
import type { Swift } from './start-swift'
import { startSwift } from './start-swift'

export async function putUpFolder(): Promise<Stand> {
  const storage = await mkdtemp(join(tmpdir(), 'coterr-folder-'))
  return {
    open: () => openPlace({ kind: 'folder', path: storage }, ''),
    port: null,
    storage,
    close: () => rm(storage, { recursive: true, force: true }),
  }
}

export async function putUpApache(): Promise<Stand & { readonly login: Login }> {
  const login = { user: 'zoé', password: 'clé à molette' }
  const apache = await startApache({ login })
  return {
    login,
    open: ({ port = apache.port, limits } = {}) => openWebdav(port, login, limits),
    port: apache.port,
    storage: apache.storage,
    close: apache.stop,
  }
}

export async function putUpSwift(): Promise<Stand & { readonly swift: Swift }> {
  const swift = await startSwift()
  await makeBucket(swift)
  return {
    swift,
    open: ({ port, limits } = {}) => openS3(swift, port, limits),
    port: swift.port,
    storage: swift.storage,
    close: swift.stop,
  }
}
