import { Dexie } from 'dexie'

/** Chromium tidies its files up behind our back; nothing tells when it is done. Milliseconds. */
const pauseMs = 1000

/** Waits until Chromium has surely dealt with what was deleted. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pauseMs))
}

/**
 * Makes Chromium write what it holds in its log to its files, and remove the files that it has no use for
 * any more: it does both when a database is deleted, whichever.
 */
export async function tidyUp(): Promise<void> {
  const name = 'tidy-coterr'
  const passing = new Dexie(name)
  passing.version(1).stores({ nothing: 'id' })
  try {
    await passing.table('nothing').put({ id: 0 })
  } finally {
    passing.close()
  }
  await Dexie.delete(name)
  await pause()
}
