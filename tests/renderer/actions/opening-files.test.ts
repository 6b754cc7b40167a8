import { afterEach, expect, it, vi } from 'vitest'
import type { CoterrFile } from '../../../shared/file/coterr-file'
import { must, withTerritory } from './facilitator'
import { Colleague, fileOf } from './handed-over'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A worker that has read these files before: the first byte tells which. */
function readerOf(files: readonly CoterrFile[]) {
  return class {
    onmessage: ((event: { data: unknown }) => void) | null = null
    postMessage(bytes: Uint8Array): void {
      const value = { ok: true, value: { file: files[bytes[0] ?? 0], sha256: '0'.repeat(64) } }
      setTimeout(() => this.onmessage?.({ data: { kind: 'done', value } }), 1)
    }
    terminate(): void {
      this.onmessage = null
    }
  }
}

it('opens files that come together one after the other, each in its own territory', async () => {
  const { user, id } = await withTerritory()
  const first = new Colleague(await fileOf(user))
  first.say({ kind: 'actor', id: 'first', fields: { name: 'Du premier' } })
  const wanted = { name: 'Autre', kind: 'libre', code: '', communes: [], edits: [] }
  const other = must(await user.createTerritory(wanted))
  const second = new Colleague(await fileOf(user))
  second.say({ kind: 'actor', id: 'second', fields: { name: 'Du second' } })
  vi.stubGlobal('Worker', readerOf([first.file(), second.file()]))
  const { openBytes } = await import('../../../renderer/actions/open-file')
  await Promise.all([
    openBytes('premier.coterr', new Uint8Array([0])),
    openBytes('second.coterr', new Uint8Array([1])),
  ])
  expect(user.noticeKeys()).toEqual(['share.joined', 'share.joined'])
  must(await user.openTerritory(other))
  expect([...user.state().tables.actor.byId.keys()]).toEqual(['second'])
  must(await user.openTerritory(id))
  expect([...user.state().tables.actor.byId.keys()]).toEqual(['first'])
})
