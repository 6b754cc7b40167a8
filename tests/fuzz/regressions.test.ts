import { describe, expect, it } from 'vitest'
import { faultOfHistory } from './histories/check-played'
import type { PlayedStep } from './histories/steps'

interface Regression {
  readonly name: string
  readonly clocks: readonly number[]
  readonly steps: readonly PlayedStep[]
}

const year = 365 * 86_400_000

/** Histories that once showed a fault, made as short as they still did. */
const regressions: readonly Regression[] = [
  {
    name: '[D2] seed 22: who takes back a removal tells the other remover news',
    clocks: [-6 * year, -5 * year],
    steps: [
      { kind: 'edit', device: 2, record: 3, field: 5, value: 1 },
      { kind: 'edit-shown', device: 3, record: 2, field: 1, value: 3 },
      { kind: 'remove', device: 5, record: 2 },
      { kind: 'send', from: 1, to: 0, shuffle: 999, version: 2 },
      { kind: 'take-back', device: 2, which: 7 },
      { kind: 'edit', device: 1, record: 2, field: 2, value: 2 },
      { kind: 'resolve', device: 1, which: 9, value: 5 },
    ],
  },
  {
    name: '[U8] seed 8865: the undo of another device stands behind a file that was taken back',
    clocks: [1 * year, -6 * year],
    steps: [
      { kind: 'edit', device: 5, record: 0, field: 3, value: 4 },
      { kind: 'edit-shown', device: 1, record: 4, field: 2, value: 2 },
      { kind: 'merge', device: 2, record: 0, other: 3 },
      { kind: 'send', from: 3, to: 2, shuffle: 299, version: 0 },
      { kind: 'edit', device: 5, record: 5, field: 3, value: 1 },
      { kind: 'undo', device: 1 },
      { kind: 'set', device: 0, record: 5, value: 4 },
      { kind: 'remove', device: 0, record: 4 },
      { kind: 'compact', device: 5 },
      { kind: 'take-back', device: 2, which: 3 },
      { kind: 'undo', device: 2 },
      { kind: 'send', from: 5, to: 2, shuffle: 888, version: 5 },
      { kind: 'undo', device: 2 },
      { kind: 'undo', device: 4 },
    ],
  },
  {
    name: '[U9] seed 1176: the file of a device that had compacted is taken back',
    clocks: [-3 * year, 1 * year, -7 * year],
    steps: [
      { kind: 'not-same', device: 4, record: 2, other: 3 },
      { kind: 'set', device: 1, record: 1, value: 2 },
      { kind: 'send', from: 1, to: 0, shuffle: 891, version: 0 },
      { kind: 'undo', device: 1 },
      { kind: 'redo', device: 4 },
      { kind: 'compact', device: 4 },
      { kind: 'send', from: 1, to: 3, shuffle: 433, version: 1 },
      { kind: 'undo', device: 3 },
    ],
  },
]

describe('histories that once showed a fault', () => {
  it.each(regressions)('$name', ({ clocks, steps }) => {
    expect(faultOfHistory({ clocks, steps })).toBeNull()
  })
})
