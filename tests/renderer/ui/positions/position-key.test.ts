import { describe, expect, it } from 'vitest'
import { positionKey } from '../../../../renderer/ui/positions/position-key'
import type { Option } from '../../../../renderer/ui/fields/term-options'
import { stance } from '../../../../shared/model/vocabularies/stance'

const inFrench: readonly Option[] = stance.map(({ code, fr }) => ({ value: code, label: fr }))
const inEnglish: readonly Option[] = stance.map(({ code, en }) => ({ value: code, label: en }))

function press(
  key: string,
  {
    now,
    code = '',
    words = inFrench,
    ctrlKey = false,
  }: {
    readonly now?: string
    readonly code?: string
    readonly words?: readonly Option[]
    readonly ctrlKey?: boolean
  } = {},
) {
  return positionKey({ key, code, ctrlKey, altKey: false, metaKey: false }, now, words)
}

describe('positionKey', () => {
  it('takes the first letter of each stance, in the language of the screen', () => {
    for (const [keys, words] of [
      [['m', 'f', 'n', 'r', 'o'], inFrench],
      [['l', 's', 'n', 'r', 'o'], inEnglish],
    ] as const) {
      expect(keys.map((key) => press(key, { words }))).toEqual(
        stance.map(({ code }) => ({ kind: 'stance', stance: code })),
      )
    }
    expect(press('M')).toEqual({ kind: 'stance', stance: 'porte' })
    expect(press('z')).toBeNull()
  })

  it('goes up and down the scale, and no further than its ends', () => {
    const up = (now?: string) => press('+', now === undefined ? {} : { now })
    expect([undefined, 'oppose', 'neutre', 'soutient', 'porte'].map(up)).toEqual(
      ['soutient', 'reserve', 'soutient', 'porte', 'porte'].map((code) => ({
        kind: 'stance',
        stance: code,
      })),
    )
    expect(press('-')).toEqual({ kind: 'stance', stance: 'reserve' })
    expect(press('-', { now: 'oppose' })).toEqual({ kind: 'stance', stance: 'oppose' })
  })

  it('reads the priority off the row of digits, on a French keyboard too', () => {
    expect(press('3', { code: 'Digit3' })).toEqual({ kind: 'priority', priority: 3 })
    expect(press('&', { code: 'Digit1' })).toEqual({ kind: 'priority', priority: 1 })
    expect(press('0', { code: 'Numpad0' })).toEqual({ kind: 'priority', priority: null })
    expect(press('5', { code: 'Digit5' })).toBeNull()
    // The minus sign of a French keyboard is on the key of the 6.
    expect(press('-', { code: 'Digit6' })).toEqual({ kind: 'stance', stance: 'reserve' })
  })

  it('takes away, and leaves the shortcuts alone', () => {
    expect(press('Delete')).toEqual({ kind: 'remove' })
    expect(press('f', { ctrlKey: true })).toBeNull()
    expect(press('Tab')).toBeNull()
  })
})
