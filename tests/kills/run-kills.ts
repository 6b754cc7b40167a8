import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Profile } from '../e2e/harness/profile'
import { newProfile } from '../e2e/harness/profile'
import { startApp } from '../e2e/harness/start-app'
import { createFree, openRecent } from '../e2e/harness/territory'
import { SeededRandom } from '../fuzz/hostile/seeded-random'
import { faultsAfterStart, workAndKill } from './kill-at-work'
import { Ledger } from './ledger'
import { journalPath, territoriesOf } from './two-places'
import { works } from './works'

export interface KillsWanted {
  readonly times: number
  readonly seed: number
  /** Names of works; empty: all. */
  readonly only: readonly string[]
}

/** So many cycles on one territory, then a new one: a territory of half a million records is another test. */
const cyclesPerTerritory = 24
/** At each so many-th cycle one of the two places that remember is deleted. */
const cyclesPerDeletion = 6

const territoryName = 'Essai de coupure'

interface Sums {
  readonly kills: Map<string, number>
  readonly faults: string[]
  acknowledged: number
  inTheMiddle: number
  deletions: number
}

function note(sums: Sums, fault: string): void {
  sums.faults.push(fault)
  process.stdout.write(`${fault}\n`)
}

/** Deletes one of the two places that remember: the other is enough. */
async function deleteOne(profile: Profile, territory: string, which: number): Promise<void> {
  const path = which === 0 ? join(profile.folder, 'IndexedDB') : journalPath(profile, territory)
  await rm(path, { recursive: true })
}

async function newTerritory(): Promise<{ profile: Profile; territory: string }> {
  const profile = await newProfile({ person: 'Alix' })
  const first = await startApp({ profile })
  await createFree(first.page, territoryName)
  await first.close()
  const [territory = ''] = await territoriesOf(profile)
  return { profile, territory }
}

/** One territory through some cycles of start, look, work and kill, and one more start. */
async function playTerritory(
  cycles: readonly number[],
  names: readonly string[],
  random: SeededRandom,
  sums: Sums,
): Promise<void> {
  const { profile, territory } = await newTerritory()
  const ledger = new Ledger()
  const below = (limit: number): number => random.below(limit)
  for (const [index, cycle] of [...cycles, -1].entries()) {
    const running = await startApp({ profile })
    await openRecent(running.page, territoryName)
    for (const fault of await faultsAfterStart(running, territory, ledger)) {
      note(sums, `before cycle ${String(cycle)}: ${fault}`)
    }
    if (cycle < 0) {
      await running.kill()
      break
    }
    const name = random.pick(names)
    const work = works[name]
    if (work === undefined) throw new Error(`there is no work ${name}`)
    const bench = { running, territory, ledger, cycle, random: below, atTheDoor: () => undefined }
    const trouble = await workAndKill(bench, work)
    if (trouble !== null) note(sums, `cycle ${String(cycle)}, ${name}: ${trouble}`)
    sums.kills.set(name, (sums.kills.get(name) ?? 0) + 1)
    if (index % cyclesPerDeletion === cyclesPerDeletion - 1) {
      sums.deletions++
      await deleteOne(profile, territory, below(2))
    }
  }
  sums.acknowledged += ledger.acknowledged
  sums.inTheMiddle += ledger.inTheMiddle
  await profile.remove()
}

/** Kills the app at work, again and again. The number of faults. */
export async function runKills({ times, seed, only }: KillsWanted): Promise<number> {
  const start = performance.now()
  const random = new SeededRandom(seed)
  const names = only.length === 0 ? Object.keys(works) : only
  const sums: Sums = {
    ...{ kills: new Map<string, number>(), faults: [] },
    ...{ acknowledged: 0, inTheMiddle: 0, deletions: 0 },
  }
  const cycles = Array.from({ length: times }, (_, index) => index + 1)
  for (let from = 0; from < times; from += cyclesPerTerritory) {
    await playTerritory(cycles.slice(from, from + cyclesPerTerritory), names, random, sums)
    process.stdout.write(`${String(Math.min(times, from + cyclesPerTerritory))} kills\n`)
  }
  const kinds = [...sums.kills].map(([name, count]) => `${String(count)} ${name}`).join(', ')
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  process.stdout.write(
    `kills: ${String(times)} (${kinds}), ${String(sums.acknowledged)} actions acknowledged, ` +
      `${String(sums.inTheMiddle)} more came through, ${String(sums.deletions)} deletions of a place, ` +
      `${String(sums.faults.length)} faults, ${seconds} s\n`,
  )
  return sums.faults.length
}
