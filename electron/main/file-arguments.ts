import { extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const openable = new Set(['.coterr', '.csv', '.gexf', '.graphml'])

/**
 * The files that a command line asks to open, as absolute paths: `.coterr`, `.csv`, `.gexf` and `.graphml` only, given as
 * paths or file addresses (Linux desktops give those). Switches and anything else are passed over.
 */
export function fileArguments(argv: readonly string[], workingFolder: string): readonly string[] {
  const dashes = argv.indexOf('--')
  return argv
    .filter((argument, at) => (dashes !== -1 && at > dashes) || !argument.startsWith('-'))
    .map(toPath)
    .filter((path) => path !== null)
    .filter(isOpenable)
    .map((path) => resolve(workingFolder, path))
}

export function isOpenable(path: string): boolean {
  return openable.has(extname(path).toLowerCase())
}

function toPath(argument: string): string | null {
  if (!argument.startsWith('file:')) return argument
  try {
    return fileURLToPath(argument)
  } catch {
    return null
  }
}
