import type { OpenedFile } from '../../shared/ipc/payloads'
import { bridge } from '../bridge/bridge'
import type { RefusedFile } from '../state/join-store'
import { useReading } from '../state/reading-store'
import { useTerritory } from '../state/territory-store'
import { isNetworkName, startImport } from './importing'
import { isTerritoryHere } from './is-territory-here'
import { JoinDesk } from './join-desk'
import { joinFile } from './join-file'
import { reviewClosed, reviewDesk, reviewedTerritory, reviewFiles } from './joining'
import type { ReadHeading } from './joining-table'
import { notify, notifyError } from './notices'
import { closeReading, openForReading, takeRead } from './open-for-reading'
import { openSealed } from './open-sealed'
import { rememberRecent, territoryName } from './recents'
import { currentSession } from './session'
import { dropEmpty, openTerritory } from './territories'

/** Whether a file is added to the territories of this computer, or only looked at. */
export type Opening = 'add' | 'read'

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
  if (currentSession()?.id !== id) {
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

/** How to open files of a territory: one that this computer does not have, and of which a part was left out, may be only read. */
async function howToOpen(id: string, first: ReadHeading): Promise<Opening | null> {
  if (!first.isPartial || (await isTerritoryHere(id))) return 'add'
  return new Promise((resolve) => {
    const answer = (how: Opening | null): void => {
      useReading.setState({ asked: null })
      resolve(how)
    }
    const { name: file, territory } = first
    useReading.setState({ asked: { file, territory: territory.name, answer } })
  })
}

async function openCoterr(files: readonly OpenedFile[], wanted: Opening | null): Promise<void> {
  const desk = (reviewDesk() ?? new JoinDesk()).retain()
  try {
    const found = await desk.read(files)
    if (found === null) return
    let { refused } = found
    for (const group of byTerritory(found.read)) {
      const [first] = group
      if (first === undefined) continue
      const how = wanted ?? (await howToOpen(first.territory.id, first))
      if (how === 'read') await openForReading(desk, first)
      if (how !== 'add') continue
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
export function openTogether(
  files: readonly OpenedFile[],
  wanted: Opening | null = null,
): Promise<void> {
  const isTable = ({ name }: OpenedFile): boolean =>
    /\.(csv|tsv|txt)$/i.test(name) || isNetworkName(name)
  opening = opening
    .then(async () => {
      const open = await openSealed(files)
      const coterr = open.filter((file) => !isTable(file))
      if (coterr.length > 0) await openCoterr(coterr, wanted)
      for (const { name, bytes } of open.filter(isTable)) await openTable(name, bytes)
    })
    .catch((cause: unknown) => {
      notifyError({ kind: 'unexpected' }, { cause: String(cause) })
    })
  return opening
}

/** Of the files that wait to be joined, only looks at one instead. */
export async function readInstead(number: number): Promise<void> {
  const desk = reviewDesk()
  if (desk === null) return
  try {
    await openForReading(desk, await desk.worker.ask('heading', number))
  } catch (cause) {
    notifyError({ kind: 'unexpected' }, { cause: String(cause) })
  }
}

/** Adds the file that is being read to the territories of this computer, or joins it with its own. */
export async function addRead(): Promise<void> {
  const read = takeRead()
  if (read === null) return
  try {
    await closeReading()
    await openOf(read.heading.territory.id, read.desk, [read.heading], [])
  } finally {
    read.desk.release()
  }
}

/** A table waits for the files that came with it: there is one review at a time. */
async function openTable(name: string, bytes: Uint8Array): Promise<void> {
  await reviewClosed()
  // Nothing can be brought into what is only read.
  if (useReading.getState().reading === null) startImport(name, bytes)
  else notifyError({ kind: 'no-territory' })
}

export function openBytes(name: string, bytes: Uint8Array): Promise<void> {
  return openTogether([{ name, bytes }])
}

/** Asks for files and opens them. */
export async function openFiles(): Promise<void> {
  const chosen = await bridge.fileOpen({ kinds: ['coterr', 'csv', 'gexf', 'graphml'], many: true })
  if (chosen.ok) await openTogether(chosen.value)
  else notifyError(chosen.error)
}

/** Asks for a file, and shows it without taking anything of it. */
export async function readFileOnly(): Promise<void> {
  const chosen = await bridge.fileOpen({ kinds: ['coterr'], many: false })
  if (chosen.ok) await openTogether(chosen.value, 'read')
  else notifyError(chosen.error)
}
