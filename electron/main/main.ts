import { join } from 'node:path'
import { app, safeStorage } from 'electron'
import { ok } from '../../shared/kernel/result'
import { appPage } from './app-page'
import { setupAttachments } from './attachment-channels'
import { Attachments } from './attachments'
import { setupBackups } from './backup-channels'
import { Backups } from './backups'
import { Dialogs } from './dialogs'
import { setupFiles } from './files'
import { collectEarlyFiles, forwardedFiles, setupFilesFromSystem } from './files-from-system'
import { createHandle } from './handle'
import { setupIdentity } from './identity'
import { setupJournal } from './journal'
import { Journals } from './journals'
import { chooseLanguage } from './language'
import { causeText } from './disk-error'
import { log } from './log'
import { setupMenu } from './menu'
import { setupNearby } from './nearby/setup-nearby'
import { setupPrinting } from './printing'
import { setupProtocol, setupScheme } from './protocol'
import { Secrets } from './secrets'
import { setupSecurity } from './security'
import { setupSettings } from './settings'
import { setupStartInfo } from './start-info'
import { setupSwitches } from './switches'
import { setupSync } from './sync/setup-sync'
import { setupTheme } from './theme'
import { isTrustedSender } from './trusted-sender'
import { setupUserData } from './user-data'
import { MainWindow } from './windows'

/* The table of contents of the main process. The order matters where a comment says why. */

const out = join(import.meta.dirname, '..')
const developmentUrl = process.env['ELECTRON_RENDERER_URL']
const page = appPage(app.isPackaged, developmentUrl)

// Chromium reads its switches, schemes and sandbox once, before `ready`.
setupSwitches(app, developmentUrl !== undefined && !app.isPackaged)
setupScheme()
setupSecurity(app, page)

// The lock is a file of the user data folder, so the folder is decided first.
setupUserData(app)
const given = forwardedFiles()

if (app.requestSingleInstanceLock(given)) {
  // macOS may name a file before `ready`.
  const early = collectEarlyFiles(app, given.paths)
  app
    .whenReady()
    .then(() => start(early))
    .catch((cause: unknown) => {
      log(`could not start: ${causeText(cause)}`)
      app.exit(1)
    })
} else {
  // The first CoTerr has the files now, and shows its window.
  app.quit()
}

async function start(earlyFiles: readonly string[]): Promise<void> {
  const userData = app.getPath('userData')
  const window = new MainWindow({
    page,
    preload: join(out, 'preload/preload.cjs'),
    icon: join(app.getAppPath(), 'assets/icons/linux/256x256.png'),
    userData,
  })
  const isOwn = (contentsId: number): boolean => window.isOwnContents(contentsId)
  const handle = createHandle((event) => isTrustedSender(event, isOwn, page))
  const journals = new Journals(userData, () => new Date())
  const secrets = new Secrets(join(userData, 'secrets.json'), safeStorage)

  // Settings first: menu, theme and dialogs speak their language.
  const settings = await setupSettings(handle, userData)
  const language = () => chooseLanguage(settings.current().language, app.getLocale())
  const dialogs = new Dialogs({
    window: () => window.window(),
    language,
    folder: app.getPath('documents'),
  })

  setupTheme(settings)
  setupMenu(window, settings, language)
  setupStartInfo(handle, app, settings, journals)
  setupJournal(handle, journals)
  setupBackups(handle, new Backups(userData, () => new Date()))
  setupAttachments(handle, new Attachments(userData))
  setupFiles(handle, dialogs)
  setupPrinting(handle)
  setupIdentity(handle, dialogs, secrets)
  const nearby = await setupNearby(handle, window, secrets, userData)
  setupSync(handle, {
    userData,
    dialogs,
    secrets,
    openers: { laptop: (place) => ok(nearby.openLaptop(place)) },
  })
  setupFilesFromSystem(handle, app, window, earlyFiles)

  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => window.show())
  app.on('will-quit', () => void journals.close())

  // Last: the page must find every channel answered, and its own files served.
  setupProtocol(join(out, 'renderer'))
  window.show()
}
