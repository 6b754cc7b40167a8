import { expect, test } from './harness/test'

test('the page has the bridge, and nothing of Node or Electron', async ({ start }) => {
  const { page } = await start()
  const found = await page.evaluate(() => ({
    names: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.entries(window.coterr ?? {}).map(([name, value]) => [name, typeof value]),
    isFrozen: Reflect.set(window, 'coterr', null),
  }))
  expect(found.names).toEqual([])
  expect(found.bridge.length).toBeGreaterThan(10)
  expect(found.bridge.filter(([, type]) => type !== 'function')).toEqual([])
  expect(found.isFrozen).toBe(false)
})

test('a worker of the page has no Node either', async ({ start }) => {
  const { page } = await start()
  const inWorker = await page.evaluate(async () => {
    const script = new Blob(['postMessage([typeof require, typeof process, typeof coterr])'])
    const worker = new Worker(URL.createObjectURL(script))
    const types = await new Promise<unknown>((resolve) => {
      worker.onmessage = ({ data }) => {
        resolve(data)
      }
    })
    worker.terminate()
    return types
  })
  expect(inWorker).toEqual(['undefined', 'undefined', 'undefined'])
})

test('no window opens, and the page goes nowhere else', async ({ start }) => {
  const { app, page } = await start({ mayTryNetwork: true })
  const before = page.url()
  const opened = await page.evaluate(() => window.open('https://coterr.test/') === null)
  expect(opened).toBe(true)
  const targets = ['https://coterr.test/', 'file:///etc/passwd', 'app://elsewhere/index.html']
  for (const target of targets) {
    await page.evaluate((address) => {
      const link = document.createElement('a')
      link.href = address
      document.body.append(link)
      link.click()
      link.remove()
      const blank = document.createElement('a')
      blank.href = address
      blank.target = '_blank'
      document.body.append(blank)
      blank.click()
      blank.remove()
    }, target)
  }
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.src = 'https://coterr.test/'
    document.body.append(frame)
  })
  // A round trip through the page and main: whatever was going to happen has.
  expect(await page.evaluate(() => window.coterr?.appStart().then((info) => info.version))).toMatch(
    /^\d/,
  )
  expect(page.url()).toBe(before)
  expect(app.windows()).toHaveLength(1)
  expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument)).toBeNull()
})

test('permissions are denied', async ({ start }) => {
  const { page } = await start()
  const denied = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read']
    const states = await Promise.all(
      names.map(async (name) => {
        const status = await navigator.permissions.query({ name: name as PermissionName })
        return `${name} ${status.state}`
      }),
    )
    const position = await new Promise<string>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => {
          resolve('given')
        },
        () => {
          resolve('refused')
        },
      )
    })
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      () => 'refused',
    )
    return [...states, position, media, await Notification.requestPermission()]
  })
  expect(denied).toEqual([
    'geolocation denied',
    'notifications denied',
    'camera denied',
    'microphone denied',
    'clipboard-read denied',
    'refused',
    'refused',
    'denied',
  ])
})

test('the policy lets in no code but the app’s, and nothing from elsewhere', async ({ start }) => {
  const { page } = await start({ mayTryNetwork: true })
  const broken = await page.evaluate(async () => {
    const directives: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      directives.push(effectiveDirective)
    })
    Reflect.set(window, 'intruded', false)
    // Later, since the debugger's own evaluation is let past the policy.
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        try {
          // eslint-disable-next-line @typescript-eslint/no-implied-eval -- Seen to be refused.
          Reflect.apply(new Function('window.intruded = true'), undefined, [])
        } catch {
          directives.push('refused: new Function')
        }
        resolve()
      })
    })
    const inline = document.createElement('script')
    inline.textContent = 'window.intruded = true'
    const handler = document.createElement('button')
    handler.setAttribute('onclick', 'window.intruded = true')
    const remote = document.createElement('script')
    remote.src = 'https://coterr.test/intruder.js'
    const image = document.createElement('img')
    image.src = 'https://coterr.test/pixel.png'
    document.body.append(inline, handler, remote, image)
    handler.click()
    await fetch('https://coterr.test/').catch(() => directives.push('refused: fetch'))
    try {
      new WebSocket('wss://coterr.test/')
    } catch {
      directives.push('refused: WebSocket')
    }
    // Chromium tells of a refusal when it finds the time.
    const told = ['script-src-elem', 'script-src-attr', 'img-src', 'connect-src']
    for (let wait = 0; wait < 500; wait++) {
      if (told.every((directive) => directives.includes(directive))) break
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    for (const element of [inline, handler, remote, image]) element.remove()
    return { intruded: Reflect.get(window, 'intruded') as unknown, directives }
  })
  expect(broken.intruded).toBe(false)
  for (const directive of ['script-src-elem', 'script-src-attr', 'img-src', 'connect-src']) {
    expect(broken.directives).toContain(directive)
  }
  expect(broken.directives).toContain('refused: new Function')
  expect(broken.directives).toContain('refused: fetch')
})

test('a channel refuses what its table does not allow, and nothing is written', async ({
  start,
}) => {
  const { page } = await start()
  const answers = await page.evaluate(async () => {
    // As a page that was taken over would call: past the types.
    const bridge = window.coterr as unknown as Record<string, (input?: unknown) => Promise<unknown>>
    const calls: readonly (readonly [string, unknown])[] = [
      ['journalOpen', '../../etc/passwd'],
      ['journalOpen', { id: 't-1' }],
      ['journalAppend', { territory: 't-1', entry: '' }],
      ['journalAppend', { territory: '..', entry: '{}' }],
      ['journalAppend', { territory: 't-1', entry: 7 }],
      ['journalRead', { territory: 't-1', offset: -1 }],
      ['journalReplace', { territory: 't-1', entries: 'all' }],
      ['journalRemove', 'a/b'],
      [
        'settingsWrite',
        { language: 'de', colorScheme: 'auto', person: '', recents: [], colleagues: [] },
      ],
      ['settingsWrite', { language: 'fr' }],
      ['fileOpen', { kinds: ['exe'], many: false }],
      ['fileSave', { kind: 'coterr', suggestedName: '', bytes: new Uint8Array(1) }],
      ['fileSave', { kind: 'coterr', suggestedName: 'a', bytes: 'text' }],
      ['printPdf', { html: 1, title: '' }],
    ]
    return Promise.all(calls.map(async ([name, input]) => bridge[name]?.(input)))
  })
  expect(answers).toHaveLength(14)
  for (const answer of answers) {
    expect(answer).toMatchObject({ ok: false, error: { kind: 'bad-request' } })
  }
  const info = await page.evaluate(() => window.coterr?.appStart())
  expect(info?.territories).toEqual([])
  expect(info?.settings.language).toBe('fr')
})

test('a page that is not ours gets no answer on any channel', async ({ start }) => {
  const { app } = await start()
  const answers = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
    const preload = `${electron.getAppPath()}/out/preload/preload.cjs`
    const foreign = new BrowserWindow({ show: false, webPreferences: { sandbox: true, preload } })
    await foreign.loadURL('data:text/html,<title>Ailleurs</title>')
    const script = 'Promise.all([window.coterr.appStart(), window.coterr.journalOpen("t-1")])'
    const answered: unknown = await foreign.webContents.executeJavaScript(script)
    foreign.destroy()
    return answered
  })
  expect(answers).toEqual([
    { ok: false, error: { kind: 'bad-request', channel: 'app:start' } },
    { ok: false, error: { kind: 'bad-request', channel: 'journal:open' } },
  ])
})
