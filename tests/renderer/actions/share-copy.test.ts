import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ShareSeal } from '../../../renderer/actions/share-order'
import { readFile } from '../../../shared/file/read-file'
import { wholeShare } from '../../../shared/file/share-profile'
import { makeIdentity, recipientOf } from '../../../shared/seal/identity'
import { unseal } from '../../../shared/seal/unseal'
import { must, startFacilitator } from './facilitator'
import { fileText } from './planted-strings'

beforeEach(async () => {
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** A territory with an actor and somebody there; what copies itself with an order. */
async function told() {
  const user = await startFacilitator()
  const wanted = { name: 'Essai', kind: 'libre', code: '', communes: [], edits: [] }
  const id = must(await user.createTerritory(wanted))
  must(await user.addRecord('actor', { name: 'MOULIN' }, 'moulin'))
  must(await user.addRecord('contact', { actor: 'moulin', lastName: 'MOREL' }, 'person'))
  const { writeCopy } = await import('../../../renderer/actions/write-copy')
  const { countShared } = await import('../../../renderer/actions/count-shared')
  const choice = { ...wholeShare, profile: 'without-contacts' as const }
  const copy = async (seal: ShareSeal) =>
    must(
      await writeCopy({
        ...{ territory: { id, name: 'Essai' }, generator: 'test', at: 0, previewSvg: null },
        network: { positions: new Map(), view: {} },
        order: { choice, seal },
      }),
    )
  return { copy, counts: () => countShared({ territory: id, choice }) }
}

describe('a copy with an order', () => {
  it('holds what the figures say, and nobody who was left out', async () => {
    const { copy, counts } = await told()
    const bytes = await copy({ kind: 'open' })
    expect(fileText(bytes)).toContain('MOULIN')
    expect(fileText(bytes)).not.toContain('MOREL')
    const found = await counts()
    expect(found.get('actor')).toEqual({ kept: 1, all: 1 })
    expect(found.get('contact')).toEqual({ kept: 0, all: 1 })
    const read = readFile(bytes)
    expect(read.ok && read.value.manifest.counts.records['contact']).toBe(0)
  })

  it('opens with its passphrase, or with one of its keys, and is then the same', async () => {
    const { copy } = await told()
    const identity = await makeIdentity()
    const recipients = [(await recipientOf(identity)) ?? '']
    const plain = await copy({ kind: 'open' })
    const phrased = await copy({ kind: 'passphrase', passphrase: 'quatre mots au hasard' })
    const keyed = await copy({ kind: 'keys', recipients })
    expect(await unseal(phrased, { passphrases: ['quatre mots au hasard'] })).toEqual({
      ok: true,
      value: plain,
    })
    expect(await unseal(keyed, { identities: [identity] })).toEqual({ ok: true, value: plain })
  })
})
