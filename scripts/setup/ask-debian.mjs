import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { debianPackages } from './debian-packages.mjs'
import { runCommand } from './run-command.mjs'
import { say } from './say.mjs'

/** Another installation may be under way, for instance at the first start of a machine. */
const lockPatience = ['-o', 'DPkg::Lock::Timeout=300']

/**
 * Installs what is missing from Debian's or Ubuntu's packages, as root only (a container, a CI machine).
 * @param {readonly string[]} missing Libraries, programs and files.
 * @param {string} purpose In a sentence: what they are.
 * @returns {{ succeeded: boolean, advice: string }} What others are told to run.
 */
export function askDebian(missing, purpose) {
  const isRoot = process.getuid?.() === 0
  if (isRoot) {
    say(`Asking Debian for ${purpose}...`)
    runCommand('apt-get', ['update', '-qq', ...lockPatience])
  }
  const args = ['install', '-y', '--no-install-recommends', ...debianPackages(missing)]
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const succeeded = isRoot && runCommand('apt-get', ['-qq', ...lockPatience, ...args], { env })
  const commands = `apt-get update && apt-get ${args.join(' ')}`
  return { succeeded, advice: `Run this as an administrator, then try again: ${commands}` }
}

/** @param {string} program */
export function isOnPath(program) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, program)))
}
