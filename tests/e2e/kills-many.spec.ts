import { SeededRandom } from '../fuzz/hostile/seeded-random'
import { faultsAfterStart, workAndKill } from '../kills/kill-at-work'
import { Ledger } from '../kills/ledger'
import { territoriesOf } from '../kills/two-places'
import { works } from '../kills/works'
import { createFree, openRecent } from './harness/territory'
import { expect, test } from './harness/test'

const name = 'Essai de coupure'

/** `npm run kills` does the same some hundred times, and more. */
const rounds = ['importing', 'joining', 'compacting', 'editing'] as const
const kills = 8

test(`the app is killed ${String(kills)} times while it imports, joins, edits and forgets; nothing is lost`, async ({
  makeProfile,
  start,
}) => {
  // Nine starts of the app, on machines that do other work too.
  test.setTimeout(300_000)
  const profile = await makeProfile()
  const first = await start({ profile })
  await createFree(first.page, name)
  await first.close()
  const [territory = ''] = await territoriesOf(profile)
  const ledger = new Ledger()
  const random = new SeededRandom(1)
  for (let cycle = 1; cycle <= kills + 1; cycle++) {
    const running = await start({ profile })
    await openRecent(running.page, name)
    expect(await faultsAfterStart(running, territory, ledger)).toEqual([])
    if (cycle > kills) break
    const work = works[rounds[cycle % rounds.length] ?? 'importing']
    if (work === undefined) throw new Error('there is no such work')
    const below = (limit: number): number => random.below(limit)
    const bench = { running, territory, ledger, cycle, random: below, atTheDoor: () => undefined }
    expect(await workAndKill(bench, work)).toBeNull()
  }
  expect(ledger.acknowledged + ledger.inTheMiddle).toBeGreaterThan(0)
})
