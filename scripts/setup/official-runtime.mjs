import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './run-command.mjs'
import { say } from './say.mjs'

const RELEASE_PAGE = 'https://github.com/electron/electron/releases'
const ANSWER_LIMIT_MS = 5_000
const DOWNLOAD_LIMIT_MS = 600_000

/**
 * Electron's own download, tried only where its release page answers: a closed network must cost
 * seconds, a slow open one may take its time.
 * @param {string} root
 * @returns {Promise<boolean>} Whether it says that it succeeded.
 */
export async function downloadOfficialRuntime(root) {
  const installer = join(root, 'node_modules', 'electron', 'install.js')
  if (!existsSync(installer) || process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return false
  if (!goesThroughOthers() && !(await releasePageAnswers())) {
    say("Electron's release page cannot be reached from here.")
    return false
  }
  say('Downloading Electron from its release page...')
  return runCommand(process.execPath, [installer], { cwd: root, timeout: DOWNLOAD_LIMIT_MS })
}

/** With a mirror or a proxy, only the installer itself knows which way to go. */
function goesThroughOthers() {
  return Object.keys(process.env).some((name) =>
    /^(npm_config_)?(electron_mirror|https?_proxy)$/i.test(name),
  )
}

async function releasePageAnswers() {
  try {
    await fetch(RELEASE_PAGE, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_LIMIT_MS) })
    return true
  } catch {
    return false
  }
}
