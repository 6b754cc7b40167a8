import { readFile } from 'node:fs/promises'
import type { ElectronApplication, Page } from '@playwright/test'

/** Addresses of the app itself. Nothing else is ever asked for, whether or not it is refused. */
const inside = /^(app|blob|data|devtools):/

/**
 * Keeps every request of a page that leaves the app. One that the page's policy refuses is no request: the
 * console tells of it.
 */
export function watchPage(page: Page, found: string[]): void {
  page.on('request', (request) => {
    if (!inside.test(request.url())) found.push(`page: ${request.url()}`)
  })
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) found.push(`page: ${message.text()}`)
  })
  page.on('websocket', (socket) => found.push(`page: ${socket.url()}`))
}

/**
 * Keeps in the file `path` what the sessions ask for, refused or not, and what the main process connects
 * to by Node's own sockets. A file, so that it is still there after a kill.
 */
export async function watchMain(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ app: electron, session }, logPath) => {
    const { appendFileSync } = process.getBuiltinModule('node:fs')
    const tell = (line: string): void => {
      appendFileSync(logPath, `${line}\n`)
    }
    const watch = (watched: Electron.Session): void => {
      // onBeforeRequest is the app's own: a second listener would replace its guard.
      watched.webRequest.onSendHeaders(({ url }) => {
        tell(`session: ${url}`)
      })
      watched.webRequest.onErrorOccurred(({ url }) => {
        tell(`session: ${url}`)
      })
    }
    watch(session.defaultSession)
    electron.on('session-created', watch)

    const { Socket } = process.getBuiltinModule('node:net')
    const connect = Reflect.get(Socket.prototype, 'connect') as (...args: unknown[]) => unknown
    Reflect.set(Socket.prototype, 'connect', function (this: unknown, ...args: unknown[]) {
      tell(`main: connect ${JSON.stringify(args[0])}`)
      return connect.apply(this, args)
    })
    const { Socket: UdpSocket } = process.getBuiltinModule('node:dgram')
    for (const name of ['bind', 'send', 'connect']) {
      const original = Reflect.get(UdpSocket.prototype, name) as (...args: unknown[]) => unknown
      Reflect.set(UdpSocket.prototype, name, function (this: unknown, ...args: unknown[]) {
        tell(`main: udp ${name}`)
        return original.apply(this, args)
      })
    }
  }, path)
}

/** What `watchMain` kept that leaves the app. */
export async function mainAttempts(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter((line) => line !== '' && !inside.test(line.replace(/^session: /, '')))
}
