import { resolve } from 'node:path'

/** The folder after `--out`; null where it is missing. */
export function outFolder(args: readonly string[]): string | null {
  const at = args.indexOf('--out')
  const folder = at < 0 ? undefined : args[at + 1]
  return folder === undefined || folder.startsWith('--') ? null : resolve(folder)
}
