import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { WebContents } from 'electron'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { causeText } from './disk-error'
import { log } from './log'
import { readBounds, writeBounds } from './window-bounds'

/** A page that stops twice within this time would stop for ever. */
const minCrashIntervalMs = 10_000

export interface WindowPlace {
  readonly page: string
  readonly preload: string
  readonly icon: string
  readonly userData: string
}

/** The one window of CoTerr. On macOS the app outlives it. */
export class MainWindow {
  readonly #place: WindowPlace
  #window: BrowserWindow | null = null
  #listeners: (() => void)[] = []

  constructor(place: WindowPlace) {
    this.#place = place
  }

  /** Null while there is no window. */
  contents(): WebContents | null {
    return this.#window?.webContents ?? null
  }

  /** For the dialogs that belong to it. */
  window(): BrowserWindow | null {
    return this.#window
  }

  isOwnContents(contentsId: number): boolean {
    return this.#window?.webContents.id === contentsId
  }

  /** Called whenever the page is gone or loads anew: it no longer listens until it says so. */
  onPageGone(listener: () => void): void {
    this.#listeners.push(listener)
  }

  /** Opens the window, or brings it to the front. */
  show(): void {
    if (this.#window === null) {
      this.#window = this.#create()
      return
    }
    if (this.#window.isMinimized()) this.#window.restore()
    this.#window.focus()
  }

  #create(): BrowserWindow {
    const { page, preload, icon, userData } = this.#place
    const boundsPath = join(userData, 'window.json')
    const areas = screen.getAllDisplays().map((display) => display.workArea)
    const { isMaximized = false, ...bounds } = readBounds(boundsPath, areas) ?? {}
    const window = new BrowserWindow({
      width: 1280,
      height: 820,
      ...bounds,
      minWidth: 960,
      minHeight: 640,
      title: 'CoTerr',
      show: false,
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#242424' : '#ffffff',
      ...(existsSync(icon) ? { icon } : {}),
      webPreferences: {
        preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        webviewTag: false,
        spellcheck: false,
        navigateOnDragDrop: false,
      },
    })
    if (isMaximized) window.maximize()
    window.once('ready-to-show', () => window.show())
    window.on('close', () => {
      writeBounds(boundsPath, { ...window.getNormalBounds(), isMaximized: window.isMaximized() })
    })
    window.on('closed', () => {
      this.#window = null
      this.#tellPageGone()
    })
    this.#watchPage(window.webContents)
    window.loadURL(page).catch((cause: unknown) => log(`${page}: ${causeText(cause)}`))
    return window
  }

  #watchPage(contents: WebContents): void {
    contents.on('did-navigate', () => this.#tellPageGone())
    let lastCrash = 0
    contents.on('render-process-gone', (_event, { reason }) => {
      this.#tellPageGone()
      if (reason === 'clean-exit') return
      const now = Date.now()
      const isAgain = now - lastCrash < minCrashIntervalMs
      lastCrash = now
      if (isAgain) {
        log(`the page stopped again (${reason}) and is left so`)
        return
      }
      // Everything acknowledged is in the journal: a fresh page finds it again.
      log(`the page stopped (${reason}) and is loaded again`)
      contents.reload()
    })
  }

  #tellPageGone(): void {
    for (const listener of this.#listeners) listener()
  }
}
