import { describe, expect, it, vi } from 'vitest'
import { stampTime } from '../../../shared/kernel/stamp'
import { must, withTerritory } from './facilitator'

const full = { ok: false, error: { kind: 'disk-full', name: 'journal' } } as const

describe('opening a territory', () => {
  it('keeps a database that it could not read while the journal cannot be read either', async () => {
    const { user, id } = await withTerritory()
    must(await user.addRecord('actor', { name: 'Seule copie' }))
    const canonical = user.canonical()
    const database = user.session()?.database
    const page = await database?.pages.toCollection().first()
    if (page === undefined) throw new Error('no page')
    await database?.pages.put({ ...page, text: page.text.slice(0, -1) })
    await user.closeTerritory()
    const again = await user.restart()
    user.far.answerNext('journal:open', full)
    expect(await again.openTerritory(id)).toEqual(full)
    // Whatever made the page unreadable passes.
    const mended = new again.TerritoryDatabase(id)
    await mended.pages.put(page)
    mended.close()
    user.far.journals.delete(id)
    const third = await again.restart()
    must(await third.openTerritory(id))
    expect(third.canonical()).toBe(canonical)
  })

  it('rebuilds unreadable pages without losing what the journal had not taken', async () => {
    const { user, id } = await withTerritory()
    user.far.answerNext('journal:append', full)
    await user.addRecord('actor', { name: 'Sans journal' })
    const canonical = user.canonical()
    const database = user.session()?.database
    await database?.pages.toCollection().modify({ text: '[{' })
    user.far.answerNext('journal:append', full)
    await user.closeTerritory()
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(again.canonical()).toBe(canonical)
    must(await again.addRecord('actor', { name: 'Après' }))
    const after = again.canonical()
    const third = await again.restart()
    must(await third.openTerritory(id))
    expect(third.canonical()).toBe(after)
  })

  it('opens on a full disk, tells it, and tops the journal up when there is room', async () => {
    const { user, id } = await withTerritory()
    user.far.answerNext('journal:append', full)
    await user.addRecord('actor', { name: 'Sans journal' })
    const again = await user.restart()
    user.far.answerNext('journal:append', full)
    must(await again.openTerritory(id))
    expect(again.state().tables.actor.byId.size).toBe(1)
    expect(again.state().saving).toBe('failed')
    expect(again.noticeKeys()).toContain('errors.disk-full')
    must(await again.addRecord('actor', { name: 'Après' }))
    expect(again.state().saving).toBe('saved')
    expect(user.far.journals.get(id)?.entries.slice(-2).join()).toMatch(/Sans journal.*Après/)
  })

  it('answers with an error when the database cannot be opened', async () => {
    const { user, id } = await withTerritory()
    await user.closeTerritory()
    const again = await user.restart()
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError')
    })
    const opened = await again.openTerritory(id)
    open.mockRestore()
    expect(opened).toMatchObject({ ok: false, error: { kind: 'not-opened' } })
    must(await again.openTerritory(id))
  })

  it('[S2] keeps actions in their order when a rebuilt memory finds itself behind its journal', async () => {
    const { user, id } = await withTerritory()
    const future = Date.now() + 5 * 365 * 86_400_000
    vi.spyOn(Date, 'now').mockReturnValue(future)
    must(await user.addRecord('actor', { name: 'Horloge folle' }))
    vi.mocked(Date.now).mockRestore()
    await user.closeTerritory()
    await user.deleteDatabase(id)
    const again = await user.restart()
    must(await again.openTerritory(id))
    must(await again.addRecord('alliance', { title: 'La dernière' }))
    const last = again.session()?.commits.at(-1)
    expect(last === undefined ? 0 : stampTime(last.id)).toBeGreaterThanOrEqual(future)
    const third = await again.restart()
    must(await third.openTerritory(id))
    expect(third.state().undo.undo).toBe('history.add.alliance')
  })
})
