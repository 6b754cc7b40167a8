import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compact } from '../../../shared/change/compact'
import type { FieldSaying, RecordEvent } from '../../../shared/change/history-of'
import { historyOf, valueAfter } from '../../../shared/change/history-of'
import { canonicalJson } from '../../../shared/kernel/json'
import type { Json } from '../../../shared/kernel/json'
import { clockArbitrary, stepArbitrary, World } from './history'

const runs = { numRuns: 150 }
const ids = ['r0', 'r1', 'r2']

const historyArbitrary = fc.record({
  clocks: fc.array(clockArbitrary, { minLength: 2, maxLength: 4, size: 'max' }),
  steps: fc.array(stepArbitrary, { minLength: 1, maxLength: 60, size: 'max' }),
})

/** A world in which everyone has everything, and one device's change sets. */
function play(history: { clocks: number[]; steps: Parameters<World['run']>[0][] }) {
  const world = new World(history.clocks)
  for (const step of history.steps) world.run(step)
  world.barrier()
  return { world, sets: [...world.pick(0).sets.values()] }
}

type Assertion = World['model']['all'][number]

function sayingOf(
  events: readonly RecordEvent[],
  stamp: string,
  field: string,
): FieldSaying | undefined {
  return events.find((event) => event.stamp === stamp)?.fields.find((said) => said.field === field)
}

/** Each assertion of the model, with the part of the history that should tell it. */
function told(history: Parameters<typeof play>[0]) {
  const { world, sets } = play(history)
  const events = new Map(ids.map((id) => [id, historyOf(sets, 'actor', [id])]))
  return world.model.all.map((assertion) => {
    const [, id = '', ...rest] = assertion.register.split('/')
    const register = rest.join('/')
    const found = events.get(id) ?? []
    return { assertion, register, events: found, stamp: assertion.stamp }
  })
}

/** What stood where an assertion was made, by the model: nothing else in what it supersedes knew of it. */
function stoodBefore({ supersedes }: Assertion): readonly Json[] {
  const behind = new Set<Assertion>()
  const queue = supersedes.flatMap((other) => other.supersedes)
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (behind.has(next)) continue
    behind.add(next)
    queue.push(...next.supersedes)
  }
  return supersedes.filter((other) => !behind.has(other)).flatMap((other) => other.values)
}

const asSet = (values: readonly Json[]): readonly string[] =>
  [...new Set(values.map(canonicalJson))].sort()

describe('the history of a record', () => {
  it('has every value that anybody ever said, and what it took the place of', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        for (const { assertion, register, events, stamp } of told(history)) {
          if (register === 'removed') {
            const isRemoval = assertion.values.at(-1) === 'removed'
            const how = events.find((event) => event.stamp === stamp)?.how
            expect(how).toBe(isRemoval ? 'removed' : 'restored')
            continue
          }
          const [field = '', element] = register.split('/')
          const said = sayingOf(events, stamp, field)
          if (element === undefined) {
            expect(said).toMatchObject({ kind: 'value', after: assertion.values })
            expect(said).toMatchObject({ isForgotten: false })
            const before = said?.kind === 'value' ? said.before : []
            expect(asSet(before)).toEqual(asSet(stoodBefore(assertion)))
          } else {
            const isIn = assertion.values.at(-1) === true
            expect(said?.kind === 'set' && said[isIn ? 'added' : 'gone']).toContain(element)
          }
        }
      }),
      runs,
    )
  })

  it('tells nothing before what it superseded, and nothing twice', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        for (const { assertion, events, stamp } of told(history)) {
          const at = events.findIndex((event) => event.stamp === stamp)
          for (const { stamp: earlier } of assertion.supersedes) {
            expect(events.findIndex((event) => event.stamp === earlier)).toBeGreaterThan(at)
          }
          expect(new Set(events.map((event) => event.stamp)).size).toBe(events.length)
        }
      }),
      runs,
    )
  })

  it('tells what was said at the same time, to both who said it', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        const { world, sets } = play(history)
        const device = world.pick(0)
        for (const [register, heads] of world.model.heads(device.model)) {
          const [, id = '', field = '', element] = register.split('/')
          if (field === 'removed' || element !== undefined) continue
          const events = historyOf(sets, 'actor', [id])
          for (const [stamp, values] of heads) {
            const said = sayingOf(events, stamp, field)
            const others = heads.filter(([other]) => other !== stamp).flatMap(([, value]) => value)
            const mine = new Set(values.map(canonicalJson))
            const unknown = asSet(others).filter((value) => !mine.has(value))
            expect(said?.kind === 'value' ? asSet(said.beside) : []).toEqual(
              expect.arrayContaining(unknown),
            )
          }
        }
      }),
      runs,
    )
  })

  it('[P1] says of what compaction let go that it is forgotten, and still tells what stands', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        const { world, sets } = play(history)
        const whole = new Map(ids.map((id) => [id, historyOf(sets, 'actor', [id])]))
        const compacted = compact(sets)
        for (const row of world.pick(0).rows.values()) {
          const events = historyOf(compacted, 'actor', [row.id])
          for (const said of events.flatMap((event) => event.fields)) {
            if (said.kind !== 'value') continue
            const stamp = events.find((event) => event.fields.includes(said))?.stamp ?? ''
            const before = sayingOf(whole.get(row.id) ?? [], stamp, said.field)
            expect(said.after).toEqual(before?.kind === 'value' ? before.after : 'nothing')
            // A head superseded only what compaction lets go.
            expect(said.before).toEqual([])
            const set = sets.find((candidate) => candidate.stamp === stamp)
            const over = set?.changes.find(({ id }) => id === row.id)?.over?.[said.field] ?? []
            expect(said.isForgotten).toBe(over.length > 0)
          }
          const name = row.values['name'] ?? null
          const latest = events.map((event) => sayingOf(events, event.stamp, 'name'))
          const shown = latest.flatMap((said) => (said === undefined ? [] : [valueAfter(said)]))
          if (name !== null) expect(shown.map(canonicalJson)).toContain(canonicalJson(name))
        }
      }),
      runs,
    )
  })
})
