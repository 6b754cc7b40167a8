import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assetPath } from '../../../electron/main/asset-path'
import { serveAsset } from '../../../electron/main/serve-asset'
import { temporaryFolder } from '../temporary-folder'

async function interfaceFolder(): Promise<string> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'renderer', 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await mkdir(join(folder, 'renderer-other'))
  await writeFile(join(folder, 'renderer-other', 'secret.txt'), 'secret')
  await writeFile(join(folder, 'renderer', 'index.html'), '<p>CoTerr</p>')
  await writeFile(join(folder, 'renderer', 'assets', 'été.js'), 'export {}')
  return join(folder, 'renderer')
}

const get = (url: string) => ({ method: 'GET', url })

describe('serveAsset', () => {
  it('gives a file of the interface with its type, under the policy', async () => {
    const folder = await interfaceFolder()
    const page = await serveAsset(get('app://coterr/index.html'), folder)
    expect([page.status, await page.text()]).toEqual([200, '<p>CoTerr</p>'])
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const policy = page.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
    const script = await serveAsset(get('app://coterr/assets/%C3%A9t%C3%A9.js?v=1#x'), folder)
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect((await serveAsset(get('app://coterr/'), folder)).status).toBe(200)
  })

  it.each([
    'app://coterr/../secret.txt',
    'app://coterr/%2e%2e/secret.txt',
    'app://coterr/..%2fsecret.txt',
    'app://coterr/assets/..%2f..%2fsecret.txt',
    'app://coterr/..%5csecret.txt',
    'app://coterr/..%2frenderer-other/secret.txt',
    'app://coterr//etc/passwd',
    'app://coterr/%2fetc%2fpasswd',
    'app://coterr/index.html%00.png',
    'app://coterr/%E0%A4%A',
    'app://other/index.html',
    'file:///etc/passwd',
    'nonsense',
  ])('gives nothing for %s', async (url) => {
    const answer = await serveAsset(get(url), await interfaceFolder())
    expect([400, 404]).toContain(answer.status)
    expect(await answer.text()).toBe('')
  })

  it('never leaves the folder, whatever the address', () => {
    for (const name of ['..', '%2e%2e%2f', '/..', '.%2e/', '%252e%252e/']) {
      const path = assetPath(`app://coterr/${name.repeat(4)}x`, '/srv/renderer')
      if (path !== null) expect(path).toMatch(/^\/srv\/renderer\//)
    }
  })

  it('only gives', async () => {
    const answer = await serveAsset(
      { method: 'POST', url: 'app://coterr/index.html' },
      await interfaceFolder(),
    )
    expect(answer.status).toBe(400)
  })
})
