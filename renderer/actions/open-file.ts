import type { OpenedFile } from '../../shared/ipc/payloads'
import { bridge } from '../bridge/bridge'
import type { RefusedFile } from '../state/join-store'
import { useTerritory } from '../state/territory-store'
import { startImport } from './importing'
import { JoinDesk } from './join-desk'
import { joinFile } from './join-file'
import { reviewClosed, reviewDesk, reviewedTerritory, reviewFiles } from './joining'
import type { ReadHeading } from './joining-table'
import { notify, notifyError } from './notices'
import { rememberRecent, territoryName } from './recents'
import { dropEmpty, openTerritory } from './territories'

/** Opens a territory by the first of its files, which nothing here can disagree with. */
async function openByFile(desk: JoinDesk, { number, name }: ReadHeading): Promise<void> {
  const { file, sha256 } = await desk.worker.ask('give', number)
  const { id } = file.manifest.territory
  const joined = await joinFile(file, { name, sha256 })
  if (!joined.ok) {
    notifyError(joined.error)
    if (useTerritory.getState().id === id) await dropEmpty(id)
    return
  }
  await rememberRecent()
  if (joined.value.sets === 0) notify('done', 'share.nothingNew', { name })
  else notify('done', 'share.opened', { name: territoryName() })
}

/** Opens files of one territory: one that is not here yet opens at once, the rest is looked at first. */
async function openOf(
  id: string,
  desk: JoinDesk,
  read: readonly ReadHeading[],
  refused: readonly RefusedFile[],
): Promise<void> {
  if (reviewedTerritory() !== null && reviewedTerritory() !== id) await reviewClosed()
  if (useTerritory.getState().id !== id) {
    const opened = await openTerritory(id)
    if (!opened.ok) {
      notifyError(opened.error)
      return
    }
  }
  const isNew = useTerritory.getState().rows.size === 0
  const [first, ...others] = read
  if (isNew && first !== undefined) await openByFile(desk, first)
  const left = isNew ? others : read
  if (left.length > 0) await reviewFiles(id, desk, left, refused)
  else tellRefused(refused)
}

function tellRefused(refused: readonly RefusedFile[]): void {
  for (const { name, error } of refused) notifyError(error, { name })
}

/** By territory, the open one first: another one that opens takes its place. */
function byTerritory(read: readonly ReadHeading[]): readonly (readonly ReadHeading[])[] {
  const groups = new Map<string, ReadHeading[]>()
  const here = useTerritory.getState().id
  if (here !== null) groups.set(here, [])
  for (const heading of read) {
    const group = groups.get(heading.territory.id)
    if (group === undefined) groups.set(heading.territory.id, [heading])
    else group.push(heading)
  }
  return [...groups.values()]
}

async function openCoterr(files: readonly OpenedFile[]): Promise<void> {
  const desk = (reviewDesk() ?? new JoinDesk()).retain()
  try {
    const found = await desk.read(files)
    if (found === null) return
    let { refused } = found
    for (const group of byTerritory(found.read)) {
      const [first] = group
      if (first === undefined) continue
      await openOf(first.territory.id, desk, group, refused)
      refused = []
    }
    tellRefused(refused)
  } finally {
    desk.release()
  }
}

let opening: Promise<void> = Promise.resolve()

/**
 * Opens files that came together, by whatever way: dialog, drop, double-click, command line. Those of the open
 * territory are looked at together before they are joined.
 */
export function openTogether(files: readonly OpenedFile[]): Promise<void> {
  const isTable = ({ name }: OpenedFile): boolean => /\.(csv|tsv|txt)$/i.test(name)
  const coterr = files.filter((file) => !isTable(file))
  opening = opening
    .then(async () => {
      if (coterr.length > 0) await openCoterr(coterr)
      for (const { name, bytes } of files.filter(isTable)) await openTable(name, bytes)
    })
    .catch((cause: unknown) => {
      notifyError({ kind: 'unexpected' }, { cause: String(cause) })
    })
  return opening
}

/** A table waits for the files that came with it: there is one review at a time. */
async function openTable(name: string, bytes: Uint8Array): Promise<void> {
  await reviewClosed()
  startImport(name, bytes)
}

export function openBytes(name: string, bytes: Uint8Array): Promise<void> {
  return openTogether([{ name, bytes }])
}

/** Asks for files and opens them. */
export async function openFiles(): Promise<void> {
  const chosen = await bridge.fileOpen({ kinds: ['coterr', 'csv'], many: true })
  if (!chosen.ok) {
    notifyError(chosen.error)
    return
  }
  await openTogether(chosen.value)
}
