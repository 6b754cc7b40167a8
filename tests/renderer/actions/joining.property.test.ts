import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { applySets } from '../../../shared/change/apply'
import { conflictsOf } from '../../../shared/change/conflict'
import { differenceOf } from '../../../shared/change/difference'
import type { Edit } from '../../../shared/change/edit'
import { recordOf } from '../../../shared/change/record'
import { headsOf, sayings } from '../../../shared/change/register'
import type { Row } from '../../../shared/change/row'
import { canonicalJson } from '../../../shared/kernel/json'
import type { Stamp } from '../../../shared/kernel/stamp'
import { readAllSets } from '../../../renderer/data/read-territory'
import type { ChangeSort } from '../../../renderer/state/change-line'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'
import { Colleague, fileOf } from './handed-over'
import { reviewOf } from './review-of'
import { serveWorkers } from './served-workers'

beforeEach(serveWorkers)

const ids = ['a0', 'a1', 'a2', 'a3', 'a4'] as const
const names = ['Foyer rural', 'Moulin', 'Auberge du pont', 'École'] as const

/** What someone does to one of a few actors, some of which are there from the start. */
const edits: fc.Arbitrary<Edit> = fc
  .record({
    id: fc.constantFrom(...ids),
    what: fc.constantFrom('name', 'phone', 'tag', 'untag', 'remove', 'restore'),
    value: fc.nat(3),
  })
  .map(({ id, what, value }) => ({ kind: 'actor', id, fields: fieldsOf(what, value) }))

function fieldsOf(what: string, value: number): Edit['fields'] {
  if (what === 'name') return { name: names[value] ?? '' }
  if (what === 'phone') return { phone: `0${String(value)}` }
  if (what === 'remove') return { removed: { knew: [] } }
  if (what === 'restore') return { removed: null }
  return { [`tags/t${String(value)}`]: what === 'tag' ? true : null }
}

const days = fc.array(edits, { minLength: 1, maxLength: 6 })

async function inhabited(): Promise<Facilitator> {
  const { user } = await withTerritory()
  for (const id of ids.slice(0, 3)) {
    const edit = { kind: 'actor', id, fields: { name: 'Au départ', 'tags/t0': true } }
    must(await user.changeRecords([edit], { label: 'edit' }))
  }
  return user
}

/** What each register says, whoever said it and however often: removals are said anew, knowing more. */
function saidIn(rows: Iterable<Row>): Readonly<Record<string, readonly string[]>> {
  const said: Record<string, readonly string[]> = {}
  for (const row of rows) {
    for (const register of new Set([...Object.keys(row.values), ...Object.keys(row.heads ?? {})])) {
      const values = sayings(headsOf(row, register)).filter((value) => value !== null)
      const isRemoval = register === 'removed'
      const texts = values.map((value) => (isRemoval ? 'removed' : canonicalJson(value)))
      if (texts.length > 0) said[`${row.id} ${register}`] = [...new Set(texts)].sort()
    }
  }
  return said
}

/** Records in sight, but those somebody removes: [U5] a removal that is said again knows of what was edited since. */
const visible = (rows: Iterable<Row>): readonly string[] =>
  Array.from(rows)
    .filter((row) => sayings(headsOf(row, 'removed')).every((value) => value === null))
    .map(recordOf)
    .filter((record) => record !== null)
    .map(({ id }) => id)
    .sort()

/** The same history without what some change sets said, applied from nothing. */
async function replayWithout(user: Facilitator, left: ReadonlySet<Stamp>): Promise<Iterable<Row>> {
  const { database } = user.session() ?? {}
  if (database === undefined) throw new Error('no territory is open')
  const sets = await readAllSets(database)
  return applySets(
    () => undefined,
    sets.filter(({ stamp }) => !left.has(stamp)),
  ).values()
}

describe('files that are joined', () => {
  it('bring what the review said, whatever they hold and whichever are left out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(days, { minLength: 1, maxLength: 3 }),
        days,
        fc.nat(3),
        async (colleagues, meanwhile, leftOut) => {
          const user = await inhabited()
          const base = await fileOf(user)
          const files = colleagues.map((said, index) => {
            const one = new Colleague(
              base,
              `device000${String(index)}`,
              `Personne ${String(index)}`,
            )
            for (const edit of said) one.say(edit)
            return { name: `${String(index)}.coterr`, bytes: one.bytes() }
          })
          for (const edit of meanwhile) must(await user.changeRecords([edit], { label: 'edit' }))
          const review = await reviewOf()
          await review.openTogether(files)
          if (!review.isOpen()) return
          if (leftOut < files.length - 1) review.takeFile(leftOut, false)
          await expect.poll(() => review.state().stage).toBe('ready')
          const { counts, lines } = review.state()
          const before = new Map(user.state().rows)
          const known = new Set([...before.values()].flatMap(conflictsOf).map(conflictText))
          await review.joinReviewed()
          const after = [...user.state().rows.values()]
          const found: Record<Exclude<ChangeSort, 'duplicate'>, number> = {
            ...{ added: 0, changed: 0, removed: 0, disagreement: 0 },
          }
          for (const row of after) {
            const difference = differenceOf(before.get(`actor/${row.id}`), row)
            if (row.kind !== 'actor' || difference === null) continue
            const { how } = difference
            found[how === 'restored' ? 'added' : how === 'erased' ? 'removed' : how] += 1
            if (conflictsOf(row).some((one) => !known.has(conflictText(one))))
              found.disagreement += 1
          }
          expect(counts).toMatchObject(found)
          expect(lines.map(({ key }) => key).sort()).toEqual(
            after
              .filter((row) => differenceOf(before.get(`${row.kind}/${row.id}`), row) !== null)
              .map((row) => `${row.kind}/${row.id}`)
              .sort(),
          )
        },
      ),
      { numRuns: 20 },
    )
  })

  it('[U7] are taken out alone, as if they had never been joined, and joined again, after a restart too', async () => {
    await fc.assert(
      fc.asyncProperty(days, days, days, days, async (byAlix, byBachir, then, later) => {
        const user = await inhabited()
        const base = await fileOf(user)
        const say = (device: string, said: readonly Edit[]): Colleague => {
          const one = new Colleague(base, device, device)
          for (const edit of said) one.say(edit)
          return one
        }
        const [a, b] = [say('alix000000', byAlix), say('bachir0000', byBachir)]
        const source = { name: 'alix.coterr', sha256: '0'.repeat(64) }
        must(await user.joinFile(a.file(), source))
        const joined = user.session()?.commits.at(-1)
        if (joined?.origin !== 'file') throw new Error('nothing was joined')
        for (const edit of then) must(await user.changeRecords([edit], { label: 'edit' }))
        must(await user.joinFile(b.file(), { ...source, name: 'bachir.coterr' }))
        for (const edit of later) must(await user.changeRecords([edit], { label: 'edit' }))
        const whole = saidIn(user.state().rows.values())
        const shown = visible(user.state().rows.values())

        const id = user.session()?.id ?? ''
        const nextDay = await user.restart()
        must(await nextDay.openTerritory(id))
        must(await nextDay.takeBackCommit(joined.id))
        const undoing = nextDay.session()?.commits.at(-1)?.stamps ?? []
        const without = [...(await replayWithout(nextDay, new Set([...joined.stamps, ...undoing])))]
        expect(saidIn(nextDay.state().rows.values())).toEqual(saidIn(without))

        must(await nextDay.joinFile(a.file(), source))
        expect(saidIn(nextDay.state().rows.values())).toEqual(whole)
        expect(visible(nextDay.state().rows.values())).toEqual(shown)
        const dayAfter = await nextDay.restart()
        must(await dayAfter.openTerritory(id))
        expect(dayAfter.canonical()).toBe(nextDay.canonical())
      }),
      { numRuns: 25 },
    )
  })
})

function conflictText({ id, register, values }: ReturnType<typeof conflictsOf>[number]): string {
  return `${id} ${register} ${values.map(canonicalJson).sort().join()}`
}
