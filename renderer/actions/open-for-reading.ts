import { useReading } from '../state/reading-store'
import { readTables } from '../state/read-tables'
import { useTerritory } from '../state/territory-store'
import type { JoinDesk } from './join-desk'
import { closeJoin } from './joining'
import type { ReadHeading } from './joining-table'
import { isTerritoryHere } from './is-territory-here'
import { forgetAuthors } from './load-authors'
import { forgetMyChanges } from './my-changes'
import { goTo } from './navigation'
import { closeTerritory } from './territories'

/** The worker that holds the file which is being read. */
let held: { readonly desk: JoinDesk; readonly heading: ReadHeading } | null = null

useReading.subscribe(({ reading }) => {
  if (reading !== null || held === null) return
  held.desk.release()
  held = null
})

/**
 * Shows a file as a territory that cannot be changed: in memory alone. Neither a database nor a journal is
 * made, and it is not among the recent ones. What was open is closed.
 */
export async function openForReading(desk: JoinDesk, heading: ReadHeading): Promise<void> {
  desk.retain()
  try {
    const { rows, positions, arrangement } = await desk.worker.ask('look', heading.number)
    closeJoin()
    await closeTerritory()
    const { territory, name: file, isPartial } = heading
    const isHere = await isTerritoryHere(territory.id)
    forgetAuthors()
    forgetMyChanges()
    desk.retain()
    held = { desk, heading }
    useReading.setState({ reading: { file, isPartial, isHere } })
    useTerritory.setState({
      ...{ id: territory.id, rows, version: useTerritory.getState().version + 1 },
      ...readTables(rows),
      ...{ undo: { undo: null, redo: null }, saving: 'saved' },
      ...{ layout: positions, arranged: arrangement },
    })
    goTo('actors')
  } finally {
    desk.release()
  }
}

/** Back to the welcome screen: nothing of the file stays. */
export async function closeReading(): Promise<void> {
  await closeTerritory()
}

/** The bytes of an entry of the file that is being read; null where it has none of that name, or no file is. */
export async function readEntry(name: string): Promise<Uint8Array | null> {
  if (held === null) return null
  const { desk, heading } = held
  return desk.worker.ask('entry', { number: heading.number, name })
}

/** The file that is being read, for whoever wants to join it after all; the desk is theirs to release. */
export function takeRead(): { readonly desk: JoinDesk; readonly heading: ReadHeading } | null {
  held?.desk.retain()
  return held
}
