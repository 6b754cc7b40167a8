import { describe, expect, it } from 'vitest'
import type { InvokeEvent } from '../../../electron/main/trusted-sender'
import { isTrustedSender } from '../../../electron/main/trusted-sender'

const page = 'app://coterr/index.html'
const isOwn = (id: number) => id === 7

function from(url: string, id = 7, parent: unknown = null): InvokeEvent {
  return { sender: { id }, senderFrame: { url, parent } }
}

describe('isTrustedSender', () => {
  it('trusts the top frame of our window at our own address', () => {
    expect(isTrustedSender(from(page), isOwn, page)).toBe(true)
    expect(isTrustedSender(from(`${page}#/actors`), isOwn, page)).toBe(true)
  })

  it('distrusts another window, even at our address', () => {
    expect(isTrustedSender(from(page, 8), isOwn, page)).toBe(false)
  })

  it('distrusts a frame inside the page', () => {
    expect(isTrustedSender(from(page, 7, {}), isOwn, page)).toBe(false)
  })

  it('distrusts a frame that is gone', () => {
    expect(isTrustedSender({ sender: { id: 7 }, senderFrame: null }, isOwn, page)).toBe(false)
  })

  it.each([
    'https://example.org/index.html',
    'app://coterr.example.org/index.html',
    'app://print/index.html',
    'app://coterr:81/index.html',
    'app://someone@coterr/index.html',
    'file:///index.html',
    'about:blank',
    '',
  ])('distrusts our window at %s', (url) => {
    expect(isTrustedSender(from(url), isOwn, page)).toBe(false)
  })
})
