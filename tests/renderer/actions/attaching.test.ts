import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { unzipSync } from 'fflate'
import { attachmentEntry } from '../../../shared/model/attachment-entry'
import { readFile } from '../../../shared/file/read-file'
import type { ShareProfile } from '../../../shared/file/share-profile'
import type { Facilitator } from './facilitator'
import { must, startFacilitator, withTerritory } from './facilitator'
import { source } from './handed-over'
import { stubWorkers } from './in-process-workers'

vi.mock('../../../renderer/data/rewrite-tidy', () => ({
  pause: () => Promise.resolve(),
  tidyUp: () => Promise.resolve(),
}))

beforeEach(async () => {
  stubWorkers()
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const text = 'Compte rendu de la visite de la halle.'
const hash = createHash('sha256').update(text).digest('hex')

function note(content = text, name = 'compte-rendu.txt'): File {
  return new File([content], name)
}

async function attach(record: string, files: readonly File[]): Promise<readonly string[]> {
  const { attachFiles } = await import('../../../renderer/actions/attach-files')
  return attachFiles(record, files)
}

async function read(wanted = hash): Promise<string | null> {
  const { readAttachment } = await import('../../../renderer/actions/read-attachment')
  const bytes = await readAttachment(wanted)
  return bytes === null ? null : new TextDecoder().decode(bytes)
}

/** Ends when the two places that keep bytes have been brought up to each other. */
async function reconcile(user: Facilitator): Promise<void> {
  const { reconcileAttachments } = await import('../../../renderer/actions/reconcile-attachments')
  const session = user.session()
  if (session !== null) must(await reconcileAttachments(session))
}

/** A facilitator who attached a document to an actor. */
async function attached(): Promise<{ user: Facilitator; id: string; attachment: string }> {
  const { user, id } = await withTerritory()
  must(await user.addRecord('actor', { name: 'La Halle' }, 'halle'))
  const [attachment = ''] = await attach('halle', [note()])
  return { user, id, attachment }
}

async function copyOf(user: Facilitator, profile: ShareProfile, withoutAttachments = false) {
  const { writeCopy } = await import('../../../renderer/actions/write-copy')
  const { copyRequest } = await import('../../../renderer/actions/copy-request')
  const choice = { profile, without: { worlds: [], themes: [], communes: [] } }
  const order = { choice, seal: { kind: 'open' as const }, withoutAttachments }
  const request = copyRequest(user.session()?.id ?? '', null)
  return must(await writeCopy({ ...request, order }))
}

const entriesOf = (bytes: Uint8Array): readonly string[] =>
  Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('attachments/'))

describe('attaching a file', () => {
  it('keeps its bytes in both places, and says in the record what it is', async () => {
    const { user, id, attachment } = await attached()
    expect(user.state().tables.attachment.byId.get(attachment)).toEqual({
      id: attachment,
      record: 'halle',
      name: 'compte-rendu.txt',
      mediaType: 'text/plain',
      hash,
      size: text.length,
    })
    expect(await read()).toBe(text)
    expect([...(user.far.attachments.get(id)?.keys() ?? [])]).toEqual([hash])
    expect(await user.session()?.database.extras.get(attachmentEntry(hash))).toBeDefined()
  })

  it('says nothing of it where the disk cannot take it', async () => {
    const { user } = await withTerritory()
    user.far.answerNext('attachment:write', {
      ok: false,
      error: { kind: 'disk-full', name: 'x' },
    })
    expect(await attach('halle', [note()])).toEqual([])
    expect(user.state().tables.attachment.byId.size).toBe(0)
    expect(user.noticeKeys()).toEqual(['errors.disk-full'])
  })

  it('refuses what it does not take with a sentence, and takes the others', async () => {
    const { user } = await withTerritory()
    const files = [note('MZ\u0090', 'facture.pdf'), note(''), note('#!/bin/sh\n'), note()]
    expect(await attach('halle', files)).toHaveLength(1)
    expect(user.noticeKeys()).toEqual([
      'errors.attachment-program',
      'errors.attachment-empty',
      'errors.attachment-program',
    ])
  })

  it('takes the same file once for a record, and keeps its bytes once for two', async () => {
    const { user, id } = await attached()
    expect(await attach('halle', [note()])).toEqual([])
    expect(await attach('mairie', [note()])).toHaveLength(1)
    expect(user.far.attachments.get(id)?.size).toBe(1)
    const { attachedBytes } = await import('../../../renderer/actions/attached')
    expect(attachedBytes()).toBe(text.length)
  })

  it('is not lost with the database: the journal and the disk bring it back', async () => {
    const { user, id, attachment } = await attached()
    user.session()?.database.close()
    await user.deleteDatabase(id)
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(await read()).toBe(text)
    await reconcile(again)
    expect(await again.session()?.database.extras.get(attachmentEntry(hash))).toBeDefined()
    expect(again.state().tables.attachment.byId.get(attachment)?.hash).toBe(hash)
  })

  it('is not lost with the disk either', async () => {
    const { user, id } = await attached()
    user.far.attachments.clear()
    expect(await read()).toBe(text)
    await reconcile(user)
    expect([...(user.far.attachments.get(id)?.keys() ?? [])]).toEqual([hash])
  })

  it('is taken back and done again with its bytes', async () => {
    const { user } = await attached()
    must(await user.undo())
    expect(user.state().tables.attachment.byId.size).toBe(0)
    must(await user.redo())
    expect(user.state().tables.attachment.byId.size).toBe(1)
    expect(await read()).toBe(text)
  })
})

describe('handing over attachments', () => {
  it('puts the bytes into a complete copy, and into no other', async () => {
    const { user } = await attached()
    expect(entriesOf(await copyOf(user, 'complete'))).toEqual([attachmentEntry(hash)])
    for (const profile of ['without-contacts', 'public'] as const) {
      const copy = await copyOf(user, profile)
      expect(entriesOf(copy)).toEqual([])
      const inside = Object.values(unzipSync(copy)).map((part) => Buffer.from(part).toString())
      expect(inside.join()).not.toMatch(/compte-rendu|visite de la halle/)
    }
  })

  it('leaves the bytes out where that is wanted, and says still what they are', async () => {
    const { user, attachment } = await attached()
    const copy = await copyOf(user, 'complete', true)
    expect(entriesOf(copy)).toEqual([])
    const other = await startFacilitator()
    await user.deleteDatabase(user.session()?.id ?? '')
    const file = must(readFile(copy))
    must(await other.openTerritory(file.manifest.territory.id))
    must(await other.joinFile(file, source))
    expect(other.state().tables.attachment.byId.get(attachment)?.name).toBe('compte-rendu.txt')
    expect(await read()).toBeNull()
  })

  it('keeps the bytes of a joined file in both places, but none that are not what they say', async () => {
    const { user, id } = await attached()
    const file = must(readFile(await copyOf(user, 'complete')))
    user.session()?.database.close()
    await user.deleteDatabase(id)
    const other = await startFacilitator()
    must(await other.openTerritory(id))
    const lie = attachmentEntry('a'.repeat(64))
    const entries = new Map([...file.unknown.entries, [lie, new Uint8Array([1])]])
    must(await other.joinFile({ ...file, unknown: { ...file.unknown, entries } }, source))
    expect(await read()).toBe(text)
    expect([...(other.far.attachments.get(id)?.keys() ?? [])]).toEqual([hash])
    expect(await other.session()?.database.extras.toCollection().primaryKeys()).toEqual([
      attachmentEntry(hash),
    ])
  })

  it('does not copy the bytes into backups, and a backup that is gone back to finds them', async () => {
    const { user, id, attachment } = await attached()
    const { keepBackup } = await import('../../../renderer/actions/keep-backup')
    expect(await keepBackup('day')).toBe(true)
    const [[name, backup] = ['', new Uint8Array()]] = user.far.backups.get(id) ?? []
    expect(entriesOf(backup)).toEqual([])
    must(await user.removeRecords('attachment', [attachment]))
    const { restoreBackup } = await import('../../../renderer/actions/restore-backup')
    const entry = { territory: id, name, reason: 'day' as const, at: 0, bytes: backup.length }
    must(await restoreBackup(entry))
    expect(user.state().tables.attachment.byId.size).toBe(1)
    expect(await read()).toBe(text)
  })
})

describe('erasing attachments', () => {
  async function erase(kind: 'attachment' | 'actor', id: string): Promise<void> {
    const { eraseRecords } = await import('../../../renderer/actions/erase-records')
    must(await eraseRecords(kind, [id]))
  }

  it('destroys bytes that no record has any more, everywhere, with the record they hang on', async () => {
    const { user, id } = await attached()
    await erase('actor', 'halle')
    expect(await read()).toBeNull()
    expect(user.far.attachments.get(id)?.size).toBe(0)
    expect(await user.session()?.database.extras.count()).toBe(0)
  })

  it('keeps bytes that another record has, in the trash too', async () => {
    const { user, attachment } = await attached()
    const [other = ''] = await attach('mairie', [note()])
    must(await user.removeRecords('attachment', [other]))
    await erase('attachment', attachment)
    expect(await read()).toBe(text)
  })

  it('does not take destroyed bytes again from a file that has not heard of it', async () => {
    const { user, attachment } = await attached()
    const file = must(readFile(await copyOf(user, 'complete')))
    await erase('attachment', attachment)
    must(await user.joinFile(file, source))
    expect(await read()).toBeNull()
    // Sync may bring them alone, their record being said elsewhere.
    const { entries } = file.unknown
    must(
      await user.joinFile({ ...file, changeSets: [], unknown: { entries, manifest: {} } }, source),
    )
    expect(await read()).toBeNull()
    expect(await attach('mairie', [note()])).toHaveLength(1)
    expect(await read()).toBe(text)
  })
})
