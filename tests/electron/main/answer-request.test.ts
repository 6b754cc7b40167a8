import { describe, expect, it, vi } from 'vitest'
import { answerRequest } from '../../../electron/main/answer-request'
import type { InvokeEvent } from '../../../electron/main/trusted-sender'
import { requestSchemas } from '../../../shared/ipc/channels'
import { ok } from '../../../shared/kernel/result'

const event: InvokeEvent = {
  sender: { id: 1 },
  senderFrame: { url: 'app://coterr/index.html', parent: null },
}
const refused = (channel: string) => ({ ok: false, error: { kind: 'bad-request', channel } })
const trusted = () => true

describe('answerRequest', () => {
  it('gives a trusted sender the answer to a payload that the table allows', async () => {
    const listener = answerRequest('journal:remove', () => ok(null), trusted)
    expect(await listener(event, 't-1')).toEqual({ ok: true, value: null })
  })

  it('refuses a foreign sender on every channel, before anything is done', async () => {
    for (const channel of Object.keys(requestSchemas) as (keyof typeof requestSchemas)[]) {
      const answer = vi.fn()
      const listener = answerRequest(channel, answer, () => false)
      expect(await listener(event, undefined)).toEqual(refused(channel))
      expect(answer).not.toHaveBeenCalled()
    }
  })

  it.each([
    ['journal:open', '../../etc/passwd'],
    ['journal:open', 'A'],
    ['journal:open', ''],
    ['journal:append', { territory: 't-1' }],
    ['journal:append', { territory: 't-1', entry: '' }],
    ['journal:read', { territory: 't-1', offset: -1 }],
    ['journal:read', { territory: 't-1', offset: 0.5 }],
    ['journal:replace', { territory: 't/1', entries: [] }],
    ['file:open', { kinds: [], many: true }],
    ['file:open', { kinds: ['exe'], many: true }],
    ['file:save', { kind: 'svg', suggestedName: 'a', bytes: 'text' }],
    ['print:pdf', { html: 1, title: '' }],
    ['settings:write', { language: 'de' }],
    ['app:start', { surprise: true }],
    ['app:ready', 'now'],
  ] as const)('refuses %s with %j', async (channel, payload) => {
    const answer = vi.fn()
    expect(await answerRequest(channel, answer, trusted)(event, payload)).toEqual(refused(channel))
    expect(answer).not.toHaveBeenCalled()
  })

  it('passes on only the fields of the table', async () => {
    const answer = vi.fn(() => ok({ state: noEntries, entries: [] }))
    const payload = { territory: 't-1', offset: 3, path: '/etc/passwd' }
    await answerRequest('journal:read', answer, trusted)(event, payload)
    expect(answer).toHaveBeenCalledWith({ territory: 't-1', offset: 3 })
  })

  it('turns an exception into an answer: none crosses', async () => {
    const listener = answerRequest(
      'journal:open',
      () => {
        throw new TypeError('a bug')
      },
      trusted,
    )
    expect(await listener(event, 't-1')).toEqual({
      ok: false,
      error: { kind: 'unexpected', channel: 'journal:open', cause: 'a bug' },
    })
  })
})

const noEntries = { entries: 0, bytes: 0, crcSum: 0, cutBytes: 0 }
