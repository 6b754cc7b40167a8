import { describe, expect, it } from 'vitest'
import { isAllowedRequest } from '../../../electron/main/allowed-request'
import { appPage, isSamePage } from '../../../electron/main/app-page'

const page = 'app://coterr/index.html'

describe('the page of the window', () => {
  it('is our own, except for the loopback server of development', () => {
    expect(appPage(false, undefined)).toBe(page)
    expect(appPage(false, 'http://localhost:5173')).toBe('http://localhost:5173/')
    expect(appPage(false, 'http://example.org:5173')).toBe(page)
    expect(appPage(false, 'not an address')).toBe(page)
  })

  it('is never the development server once packaged', () => {
    expect(appPage(true, 'http://localhost:5173')).toBe(page)
  })

  it('may be loaded anew, and nothing else may be navigated to', () => {
    expect(isSamePage(page, page)).toBe(true)
    expect(isSamePage(`${page}#x`, page)).toBe(true)
    for (const other of ['app://coterr/other.html', 'app://print/index.html', 'https://a.fr', '']) {
      expect(isSamePage(other, page), other).toBe(false)
    }
  })
})

describe('a request', () => {
  it.each(['app://coterr/a.js', 'blob:app://coterr/1', 'data:image/png;base64,', 'devtools://x/'])(
    'to %s stays inside',
    (address) => expect(isAllowedRequest(address, page)).toBe(true),
  )

  it.each([
    'https://example.org/',
    'http://127.0.0.1:9/',
    'http://localhost/',
    'ws://localhost:5173/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'chrome-extension://abc/x',
    'nonsense',
  ])('to %s leaves, and is denied', (address) =>
    expect(isAllowedRequest(address, page)).toBe(false),
  )

  it('to the development server stays inside only while that server gives the page', () => {
    const served = 'http://localhost:5173/'
    expect(isAllowedRequest('http://localhost:5173/main.tsx', served)).toBe(true)
    expect(isAllowedRequest('ws://localhost:5173/?token=x', served)).toBe(true)
    expect(isAllowedRequest('http://localhost:5174/', served)).toBe(false)
  })
})
