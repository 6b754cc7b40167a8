import { join } from 'node:path'
import { projectFolder } from './electron-path.mjs'

/** The program of the unpacked app that `npm run package` makes on this computer. */
export function packagedAppPath() {
  const dist = join(projectFolder, 'dist')
  if (process.platform === 'win32') return join(dist, 'win-unpacked', 'CoTerr.exe')
  if (process.platform === 'linux') return join(dist, `linux${suffix()}-unpacked`, 'coterr')
  const folder = process.arch === 'x64' ? 'mac' : `mac-${process.arch}`
  return join(dist, folder, 'CoTerr.app', 'Contents', 'MacOS', 'CoTerr')
}

/** electron-builder names the processor only when it is not the usual one. */
function suffix() {
  return process.arch === 'x64' ? '' : `-${process.arch}`
}
