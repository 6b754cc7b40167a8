/** The version of the format that this program writes. Files of every version up to it open. */
export const formatVersion = 2

/** What the first entry of every `.coterr` file says. */
export const mimetype = 'application/vnd.coterr+zip'

/** The entries this version knows, in the order in which it writes them. Others are kept untouched. */
export const entryNames = {
  mimetype: 'mimetype',
  manifest: 'manifest.json',
  changes: 'changes.ndjson',
  territory: 'territory.json',
  network: 'network.json',
  preview: 'preview.svg',
} as const

/** Entries that are made anew at each writing, from the changes: they are checked, never read back. */
export const derivedEntries: readonly string[] = [entryNames.territory, entryNames.preview]

const known: readonly string[] = Object.values(entryNames)

export function isKnownEntry(name: string): boolean {
  return known.includes(name)
}
