// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { ActionError } from '../../../../renderer/actions/action-error'
import { startText } from '../../../../renderer/text/i18n'
import { useInstant } from '../../../../renderer/ui/fields/use-instant'
import type { Result } from '../../../../shared/kernel/result'
import { err, ok } from '../../../../shared/kernel/result'

type Saved = Result<null, ActionError>
type Words = readonly string[]

afterEach(cleanup)

/** A field of several words over a slow disk. */
async function slowField(stored: Words) {
  await startText('fr')
  const saves: (Words | null)[] = []
  const answers: ((saved: Saved) => void)[] = []
  const save = (value: Words | null): Promise<Saved> => {
    saves.push(value)
    return new Promise((answer) => answers.push(answer))
  }
  const hook = renderHook(({ value }) => useInstant<Words>(value, save), {
    initialProps: { value: stored },
  })
  return {
    saves,
    shown: () => hook.result.current,
    choose: (value: Words | null) => {
      act(() => hook.result.current.choose(value))
    },
    answer: (saved: Saved, value: Words) =>
      act(async () => {
        hook.rerender({ value })
        answers.shift()?.(saved)
        await Promise.resolve()
      }),
  }
}

describe('a choice that is saved at once', () => {
  it('shows before the disk has it, so that the next choice builds on it', async () => {
    const field = await slowField(['a'])
    field.choose([...(field.shown().value ?? []), 'b'])
    field.choose([...(field.shown().value ?? []), 'c'])
    expect(field.saves).toEqual([
      ['a', 'b'],
      ['a', 'b', 'c'],
    ])
    await field.answer(ok(null), ['a', 'b'])
    expect(field.shown().value).toEqual(['a', 'b', 'c'])
    await field.answer(ok(null), ['a', 'b', 'c'])
    expect(field.shown().value).toEqual(['a', 'b', 'c'])
  })

  it('falls back to the record where it could not be kept, and says why', async () => {
    const field = await slowField(['a'])
    field.choose(null)
    expect(field.shown().value).toBeUndefined()
    await field.answer(err({ kind: 'no-territory' }), ['a'])
    expect(field.shown().value).toEqual(['a'])
    expect(field.shown().error).toMatch(/^Pas enregistré/)
  })
})
