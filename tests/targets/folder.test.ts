import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeTarget } from './acceptance'
import { openPlace } from './open-place'
import type { Stand } from './stand'

async function putUp(): Promise<Stand> {
  const storage = await mkdtemp(join(tmpdir(), 'coterr-folder-'))
  return {
    open: () => openPlace({ kind: 'folder', path: storage }, ''),
    port: null,
    storage,
    close: () => rm(storage, { recursive: true, force: true }),
  }
}

describeTarget('Folder', putUp, false)
