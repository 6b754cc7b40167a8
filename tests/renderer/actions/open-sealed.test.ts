import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeIdentity, recipientOf } from '../../../shared/seal/identity'
import { sealFor } from '../../../shared/seal/seal-for'
import { sealWithPassphrase } from '../../../shared/seal/seal-with-passphrase'
import { stubWorkers } from './in-process-workers'

const content = new TextEncoder().encode('a;b\n')

async function sealed(name: string, passphrase: string) {
  const bytes = await sealWithPassphrase(content, passphrase, 2)
  if (!bytes.ok) throw new Error(bytes.error.kind)
  return { name, bytes: bytes.value }
}

/** Answers each asking with the next of these; says what was asked. */
async function answering(...answers: readonly (string | null)[]) {
  const { usePassphrase } = await import('../../../renderer/state/passphrase-store')
  const asked: string[] = []
  usePassphrase.subscribe(({ asked: now }) => {
    if (now === null) return
    asked.push(`${now.name}${now.isWrong ? ' again' : ''}`)
    const answer = answers[asked.length - 1] ?? null
    queueMicrotask(() => {
      now.answer(answer)
    })
  })
  return asked
}

async function told(): Promise<readonly string[]> {
  const { useNotices } = await import('../../../renderer/state/notice-store')
  return useNotices.getState().notices.map(({ key }) => key)
}

const fileUnseal = vi.fn(() => ({ ok: false, error: { kind: 'wrong-key' } }))

beforeEach(() => {
  vi.resetModules()
  fileUnseal.mockClear()
  stubWorkers()
  vi.stubGlobal('window', { coterr: { fileUnseal } })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const load = () => import('../../../renderer/actions/open-sealed')

describe('files that come together, some of them sealed', () => {
  it('ask for a passphrase until it is the one, and try it on the next ones', async () => {
    const asked = await answering('faux', 'juste')
    const { openSealed } = await load()
    const plain = { name: 'plain.coterr', bytes: content }
    const files = [await sealed('un.coterr', 'juste'), plain, await sealed('deux.csv.age', 'juste')]
    const opened = await openSealed(files)
    expect(asked).toEqual(['un.coterr', 'un.coterr again'])
    expect(opened.map(({ name }) => name)).toEqual(['un.coterr', 'plain.coterr', 'deux.csv'])
    for (const { bytes } of opened) expect(bytes).toEqual(content)
    expect(await told()).toEqual([])
  })

  it('ask again for one that the passphrase of another does not open, and leave out one given up', async () => {
    const asked = await answering('juste', null)
    const { openSealed } = await load()
    const files = [await sealed('un.coterr', 'juste'), await sealed('deux.coterr', 'autre')]
    expect((await openSealed(files)).map(({ name }) => name)).toEqual(['un.coterr'])
    expect(asked).toEqual(['un.coterr', 'deux.coterr'])
    expect(await told()).toEqual([])
  })

  it('go to this computer’s own key where they are for keys, without a question', async () => {
    const asked = await answering()
    const bytes = await sealFor(content, [(await recipientOf(await makeIdentity())) ?? ''])
    if (!bytes.ok) throw new Error(bytes.error.kind)
    const { openSealed } = await load()
    expect(await openSealed([{ name: 'x.coterr', bytes: bytes.value }])).toEqual([])
    expect(fileUnseal).toHaveBeenCalledOnce()
    expect(asked).toEqual([])
    expect(await told()).toEqual(['errors.wrong-key'])
  })

  it('are told to be damaged, and the others still open', async () => {
    await answering('juste', 'juste')
    const broken = await sealed('un.coterr', 'juste')
    const cut = { ...broken, bytes: broken.bytes.slice(0, -1) }
    const headless = { name: 'deux.coterr', bytes: broken.bytes.slice(0, 60) }
    const { openSealed } = await load()
    const opened = await openSealed([cut, headless, await sealed('trois.coterr', 'juste')])
    expect(opened.map(({ name }) => name)).toEqual(['trois.coterr'])
    expect(await told()).toEqual(['errors.seal-damaged', 'errors.seal-damaged'])
  })
})
