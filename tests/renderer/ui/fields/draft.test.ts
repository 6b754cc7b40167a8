// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActionError } from '../../../../renderer/actions/action-error'
import type { DraftOptions } from '../../../../renderer/ui/fields/draft'
import { Draft } from '../../../../renderer/ui/fields/draft'
import { parsePartialDate } from '../../../../renderer/ui/fields/partial-date-text'
import type { Result } from '../../../../shared/kernel/result'
import { err, ok } from '../../../../shared/kernel/result'

type Saved = Result<null, ActionError>

/** How long the hand rests before what it typed is saved. */
const idleMs = 800

/** A date field over a record that takes what is saved, when the test lets it. */
function dateField(stored?: string) {
  const saves: (string | null)[] = []
  const lost: string[] = []
  const answers: ((saved: Saved) => void)[] = []
  let isHeld = false
  const options = (value: string | undefined): DraftOptions<string> => ({
    value,
    parse: parsePartialDate,
    save: async (next) => {
      saves.push(next)
      const saved = isHeld ? await new Promise<Saved>((answer) => answers.push(answer)) : ok(null)
      if (saved.ok) draft.update(options(next ?? undefined))
      return saved
    },
    onLost: (text) => lost.push(text),
  })
  const draft = new Draft<string>(options(stored))
  return {
    draft,
    saves,
    lost,
    hold: () => (isHeld = true),
    answer: (saved: Saved) => answers.shift()?.(saved),
    elsewhere: (value: string) => {
      draft.update(options(value))
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('what is typed in a field', () => {
  it('is saved once the hand rests, and not at each key', async () => {
    const { draft, saves } = dateField()
    for (const text of ['2', '20', '201', '2015']) {
      draft.type(text)
      await vi.advanceTimersByTimeAsync(idleMs - 1)
    }
    expect(saves).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(saves).toEqual(['2015'])
    expect(draft.getState()).toMatchObject({ text: '2015', phase: 'saved' })
  })

  it('is saved at once on leaving, and the field then shows its record', async () => {
    const { draft, saves } = dateField()
    draft.type('3/2015')
    await draft.leave()
    expect(saves).toEqual(['2015-03'])
    expect(draft.getState().text).toBeNull()
  })

  it('is saved as the field goes away, without waiting', () => {
    const { draft, saves, lost } = dateField()
    draft.type('03/2015')
    draft.dispose()
    expect(saves).toEqual(['2015-03'])
    expect(lost).toEqual([])
  })

  it('is not saved where it says what the record says already', async () => {
    const { draft, saves } = dateField('2015-03')
    draft.type('mars 2015')
    await draft.leave()
    expect(saves).toEqual([])
    expect(draft.getState().text).toBeNull()
  })

  it('clears the field where it is emptied', async () => {
    const { draft, saves } = dateField('2015')
    draft.type('')
    await draft.leave()
    expect(saves).toEqual([null])
  })
})

describe('what cannot be read', () => {
  it('stays as it was typed, and is blamed on leaving only', async () => {
    const { draft, saves } = dateField('2015')
    draft.type('35/03/2015')
    await vi.advanceTimersByTimeAsync(idleMs)
    expect(draft.getState()).toMatchObject({ text: '35/03/2015', problem: null })
    await draft.leave()
    expect(draft.getState()).toMatchObject({
      text: '35/03/2015',
      problem: { kind: 'not-a-date' },
    })
    expect(saves).toEqual([])
    draft.type('25/03/2015')
    expect(draft.getState().problem).toBeNull()
  })

  it('is told when the field goes away with it', () => {
    const { draft, lost } = dateField()
    draft.type('hier')
    draft.dispose()
    expect(lost).toEqual(['hier'])
    draft.dispose()
    expect(lost).toEqual(['hier'])
  })
})

describe('a save that fails', () => {
  it('keeps the text and says why, and the next leaving tries again', async () => {
    const field = dateField()
    field.hold()
    field.draft.type('2015')
    const first = field.draft.leave()
    field.answer(err({ kind: 'no-territory' }))
    await first
    expect(field.draft.getState()).toMatchObject({
      text: '2015',
      phase: 'dirty',
      problem: { kind: 'not-saved', error: { kind: 'no-territory' } },
    })
    const second = field.draft.leave()
    field.answer(ok(null))
    await second
    expect(field.saves).toEqual(['2015', '2015'])
    expect(field.draft.getState()).toMatchObject({ text: null, problem: null })
  })
})

describe('typing on while the last text is being saved', () => {
  it('keeps the newer text, and saves it in its turn', async () => {
    const field = dateField()
    field.hold()
    field.draft.type('2015')
    await vi.advanceTimersByTimeAsync(idleMs)
    field.draft.type('2016')
    field.answer(ok(null))
    await vi.advanceTimersByTimeAsync(0)
    expect(field.draft.getState()).toMatchObject({ text: '2016', phase: 'dirty' })
    const left = field.draft.leave()
    field.answer(ok(null))
    await left
    expect(field.saves).toEqual(['2015', '2016'])
    expect(field.draft.getState().text).toBeNull()
  })

  it('saves a return to the former value too', async () => {
    const field = dateField('2014')
    field.hold()
    field.draft.type('2015')
    await vi.advanceTimersByTimeAsync(idleMs)
    field.draft.type('2014')
    const left = field.draft.leave()
    field.answer(ok(null))
    await vi.advanceTimersByTimeAsync(0)
    field.answer(ok(null))
    await left
    expect(field.saves).toEqual(['2015', '2014'])
  })
})
