import { setTimeout } from 'node:timers/promises'
import type { RunningApp } from '../e2e/harness/start-app'
import type { Ledger } from './ledger'
import { disagreement, readDatabase, readJournal } from './two-places'
import type { Bench, Work } from './works'

/** What is wrong with what stands after a start: lost, in part, or not alike in the two places. */
export async function faultsAfterStart(
  running: RunningApp,
  territory: string,
  ledger: Ledger,
): Promise<readonly string[]> {
  const [journal, database] = await Promise.all([
    readJournal(running.profile, territory),
    readDatabase(running.page, territory),
  ])
  const other = disagreement(journal, database.sets)
  const faults = ledger.faultsIn(database.rows)
  return other === null ? faults : [...faults, other]
}

/**
 * Works until the app is killed, at a random moment or near a random one of its writings. What went wrong with
 * the work before that, or null.
 */
export async function workAndKill(bench: Bench, work: Work): Promise<string | null> {
  const { running, random } = bench
  const writing = 1 + random(3)
  let writings = 0
  let reach = (): void => undefined
  const reached = new Promise<void>((resolve) => {
    reach = resolve
  })
  const atTheDoor = (): void => {
    writings++
    if (writings === writing) reach()
  }
  const gone = work({ ...bench, atTheDoor }).catch((cause: unknown) =>
    isKilled(cause) ? null : String(cause),
  )
  const isNearWriting = random(3) > 0
  await Promise.race([gone, isNearWriting ? reached : setTimeout(random(2500))])
  await setTimeout(isNearWriting ? random(random(2) === 0 ? 60 : 500) : 0)
  await running.kill()
  return gone
}

function isKilled(cause: unknown): boolean {
  return /closed|crashed|disconnected|Target page/i.test(String(cause))
}
