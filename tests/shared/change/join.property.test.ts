import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import type { ChangeSet } from '../../../shared/change/change-set'
import { compact } from '../../../shared/change/compact'
import { covers, headsOf } from '../../../shared/change/register'
import type { Row } from '../../../shared/change/row'
import { applyAll, headsOfRows } from './read-rows'
import type { Device } from './history'
import { clockArbitrary, stepArbitrary, World } from './history'

const runs = { numRuns: 500 }
const historyArbitrary = fc.record({
  clocks: fc.array(clockArbitrary, { minLength: 2, maxLength: 5, size: 'max' }),
  steps: fc.array(stepArbitrary, { minLength: 1, maxLength: 60, size: 'max' }),
})

function play(history: { clocks: number[]; steps: Parameters<World['run']>[0][] }): World {
  const world = new World(history.clocks)
  for (const step of history.steps) world.run(step)
  return world
}

const canonical = (device: Device): string => canonicalRows(device.rows.values())
const setsOf = (device: Device): ChangeSet[] => [...device.sets.values()]

describe('joining', () => {
  it('[A2] [C1] gives every device the same state, byte for byte, after everyone has everything', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        const world = play(history)
        world.barrier()
        const texts = world.devices.map(canonical)
        expect(new Set(texts).size).toBe(1)
      }),
      runs,
    )
  })

  it('[R3] [R5] [U1] [U2] agrees with the independent model on every device, at every moment', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        const world = new World(history.clocks)
        for (const [index, step] of history.steps.entries()) {
          world.run(step)
          if (index % 10 !== 9 && index !== history.steps.length - 1) continue
          for (const device of world.devices) {
            expect(headsOfRows(device.rows.values())).toEqual(world.model.heads(device.model))
          }
        }
      }),
      runs,
    )
  })

  it('[A2] does not depend on the order of arrival, nor on how many times', () => {
    fc.assert(
      fc.property(historyArbitrary, fc.infiniteStream(fc.nat()), (history, order) => {
        const world = play(history)
        world.barrier()
        const sets = setsOf(world.pick(0))
        const shuffled = [...sets, ...sets]
          .map((set) => ({ set, at: order.next().value as number }))
          .sort((left, right) => left.at - right.at)
          .map(({ set }) => set)
        expect(canonicalRows(applyAll(shuffled).values())).toBe(canonical(world.pick(0)))
      }),
      runs,
    )
  })

  it('[A2] is associative: joining joined parts is joining all', () => {
    fc.assert(
      fc.property(historyArbitrary, fc.nat(), (history, cut) => {
        const world = play(history)
        world.barrier()
        const sets = setsOf(world.pick(0))
        const at = cut % (sets.length + 1)
        const left = applyAll(sets.slice(0, at))
        const right = applyAll(sets.slice(at))
        const leftFirst = new Map([...left, ...applySets((key) => left.get(key), sets.slice(at))])
        const rightFirst = new Map([
          ...right,
          ...applySets((key) => right.get(key), sets.slice(0, at)),
        ])
        expect(canonicalRows(leftFirst.values())).toBe(canonicalRows(rightFirst.values()))
      }),
      runs,
    )
  })

  it('[A3] loses nothing: each assertion is a head, or a head knew of it', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        const world = play(history)
        world.barrier()
        const { rows } = world.pick(0)
        for (const assertion of world.model.all) {
          const [kind = '', id = '', ...register] = assertion.register.split('/')
          const heads = headsOf(rows.get(`${kind}/${id}`), register.join('/'))
          const isKept = heads.some(
            (head) => head.stamp === assertion.stamp || covers(head.over, assertion.stamp as never),
          )
          expect(isKept).toBe(true)
        }
      }),
      runs,
    )
  })

  it('[P1] [P2] compacts without changing the state, and superseded changes that come back change nothing', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        const world = play(history)
        world.barrier()
        const sets = setsOf(world.pick(0))
        const compacted = compact(sets)
        const rows: Map<string, Row> = applyAll(compacted)
        expect(headsOfRows(rows.values())).toEqual(headsOfRows(world.pick(0).rows.values()))
        const after = new Map([...rows, ...applySets((key) => rows.get(key), sets)])
        expect(canonicalRows(after.values())).toBe(canonical(world.pick(0)))
      }),
      runs,
    )
  })
})
