import type { App, Session, WebContents } from 'electron'
import { session } from 'electron'
import { isAllowedRequest } from './allowed-request'
import { appHost, appScheme, isSamePage } from './app-page'
import { log } from './log'

/**
 * Denies what a page could use to leave: every window and session, also those not made yet.
 * Before `ready`, so that no session exists that was not closed.
 */
export function setupSecurity(app: App, page: string): void {
  // As root on Linux, Chromium cannot sandbox and is started with this switch; both together never start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.on('session-created', (created) => closeSession(created, page))
  app.on('web-contents-created', (_event, contents) => closeContents(contents, page))
  void app.whenReady().then(() => closeSession(session.defaultSession, page))
}

/**
 * What a person may ask for: plain text on the clipboard (reading it stays denied), and the whole screen for
 * a story told with the network's views.
 */
const granted: readonly string[] = ['clipboard-sanitized-write', 'fullscreen']

function closeSession(target: Session, page: string): void {
  target.webRequest.onBeforeRequest((details, callback) => {
    const isAllowed = isAllowedRequest(details.url, page)
    if (!isAllowed) log(`request denied: ${new URL(details.url).origin}`)
    callback({ cancel: !isAllowed })
  })
  target.setPermissionRequestHandler((_contents, permission, callback) =>
    callback(granted.includes(permission)),
  )
  target.setPermissionCheckHandler((_contents, permission) => granted.includes(permission))
  target.setDevicePermissionHandler(() => false)
  // Chromium would fetch a dictionary: no language to fetch for, and nowhere to fetch from.
  target.setSpellCheckerLanguages([])
  target.setSpellCheckerEnabled(false)
  target.setSpellCheckerDictionaryDownloadURL(`${appScheme}://${appHost}/`)
  target.on('will-download', (event) => event.preventDefault())
}

function closeContents(contents: WebContents, page: string): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => {
    if (!isSamePage(event.url, page)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault()
  })
}
