import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from './say.mjs'

/**
 * An old Node fails in the middle of things with messages that say nothing; better here.
 * @param {string} root
 */
export function checkNodeVersion(root) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const wanted = engines.node.replace('>=', '')
  if (compareVersions(process.versions.node, wanted) >= 0) return
  throw new SetupError(
    `This is Node ${process.versions.node}; CoTerr is built with Node ${wanted} or newer. ` +
      'Install a current Node (nodejs.org has it for every system), then run this again.',
  )
}

/**
 * @param {string} left
 * @param {string} right
 */
function compareVersions(left, right) {
  const [a, b] = [left, right].map((version) => version.split('.').map(Number))
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0)
}
