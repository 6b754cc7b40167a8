import { describe, expect, it } from 'vitest'
import { createFakeBridge } from '../../../renderer/bridge/fake-bridge'
import { acceptBackups } from './backup.acceptance'
import { acceptJournals } from './journal.acceptance'

acceptJournals('the fake bridge', () => Promise.resolve(createFakeBridge().bridge))
acceptBackups('the fake bridge', () => Promise.resolve(createFakeBridge().bridge))

describe('the fake bridge', () => {
  it('starts with what the test says, and keeps the settings that are written', async () => {
    const { bridge, settings } = createFakeBridge({ settings: { person: 'Zoé' } })
    expect(await bridge.appStart()).toMatchObject({
      systemLanguage: 'fr',
      settings: { language: '', person: 'Zoé' },
      territories: [],
    })
    const written = { ...settings(), language: 'en' } as const
    expect(await bridge.settingsWrite(written)).toEqual({ ok: true, value: null })
    expect(await bridge.appStart()).toMatchObject({ settings: { language: 'en', person: 'Zoé' } })
  })

  it('refuses what main refuses', async () => {
    const { bridge, journals } = createFakeBridge()
    expect(await bridge.journalAppend({ territory: '../t', entry: 'x' })).toEqual({
      ok: false,
      error: { kind: 'bad-request', channel: 'journal:append' },
    })
    expect(await bridge.journalAppend({ territory: 't-1', entry: '' })).toMatchObject({ ok: false })
    expect(journals.size).toBe(0)
  })

  it('fails once where it is told to, and does nothing then', async () => {
    const { bridge, journals, answerNext } = createFakeBridge()
    const full = { ok: false, error: { kind: 'disk-full', name: 'journal' } } as const
    answerNext('journal:append', full)
    expect(await bridge.journalAppend({ territory: 't-1', entry: 'x' })).toEqual(full)
    expect(journals.has('t-1')).toBe(false)
    expect(await bridge.journalAppend({ territory: 't-1', entry: 'x' })).toMatchObject({ ok: true })
  })

  it('opens what the person picks, then nothing; keeps what is saved', async () => {
    const { bridge, toOpen, saved } = createFakeBridge()
    const file = { name: 'a.coterr', bytes: new Uint8Array([1, 2]) }
    toOpen.push([file])
    const pick = () => bridge.fileOpen({ kinds: ['coterr'], many: false })
    expect(await pick()).toEqual({
      ok: true,
      value: [file],
    })
    expect(await pick()).toEqual({ ok: true, value: [] })
    const bytes = new Uint8Array([3])
    await bridge.fileSave({ kind: 'svg', suggestedName: 'Réseau', bytes })
    expect(saved).toEqual([{ name: 'Réseau.svg', bytes }])
  })

  it('shares no memory with the far side', async () => {
    const { bridge, saved } = createFakeBridge()
    const bytes = new Uint8Array([1])
    const saving = bridge.fileSave({ kind: 'png', suggestedName: 'a', bytes })
    bytes[0] = 9
    await saving
    expect(saved[0]?.bytes).toEqual(new Uint8Array([1]))
  })

  it('tells listeners until they stop listening', () => {
    const { bridge, emit } = createFakeBridge()
    const heard: string[] = []
    const stop = bridge.onMenuChosen(({ action }) => heard.push(action))
    emit('menu:chosen', { action: 'undo' })
    stop()
    emit('menu:chosen', { action: 'redo' })
    expect(heard).toEqual(['undo'])
  })
})
