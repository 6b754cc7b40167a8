// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { TableKeys } from '../../../../renderer/ui/table/use-table-keys'
import { useTableKeys } from '../../../../renderer/ui/table/use-table-keys'

afterEach(cleanup)

function Grid(keys: TableKeys) {
  return (
    <div role="grid" tabIndex={0} onKeyDown={useTableKeys(keys)}>
      <input aria-label="case" type="checkbox" />
    </div>
  )
}

/** What a key does in a table of 100 rows, ten a page, with the keyboard on row `active`. */
function press(active: number, key: string, modifiers: object = {}, on = 'grid'): string[] {
  const done: string[] = []
  const tell =
    (what: string) =>
    (...about: readonly unknown[]): void => {
      done.push([what, ...about].join(' '))
    }
  render(
    <Grid
      count={100}
      active={active}
      pageSize={10}
      onActive={tell('on')}
      onOpen={tell('open')}
      onRemove={tell('remove')}
      onTick={tell('tick')}
      onTickAll={tell('tick all')}
      onEscape={tell('escape')}
    />,
  )
  fireEvent.keyDown(screen.getByRole(on), { key, ...modifiers })
  cleanup()
  return done
}

describe('the keyboard of a table', () => {
  it.each([
    [-1, 'ArrowDown', ['on 0']],
    [-1, 'ArrowUp', ['on 99']],
    [5, 'ArrowDown', ['on 6']],
    [99, 'ArrowDown', ['on 99']],
    [0, 'ArrowUp', ['on 0']],
    [5, 'PageDown', ['on 15']],
    [5, 'PageUp', ['on 0']],
    [5, 'Home', ['on 0']],
    [5, 'End', ['on 99']],
    [5, 'Enter', ['open 5']],
    [-1, 'Enter', []],
    [5, ' ', ['tick 5']],
    [5, 'Delete', ['remove 5']],
    [-1, 'Delete', ['remove -1']],
    [5, 'Escape', ['escape']],
    [5, 'x', []],
  ])('on row %i, %j does %j', (active, key, does) => {
    expect(press(active, key)).toEqual(does)
  })

  it('ticks as it goes with Shift, and all with Ctrl+A', () => {
    expect(press(5, 'ArrowDown', { shiftKey: true })).toEqual([
      'tick 5 true',
      'tick 6 true',
      'on 6',
    ])
    expect(press(5, 'a', { ctrlKey: true })).toEqual(['tick all'])
    expect(press(5, 'A', { metaKey: true })).toEqual(['tick all'])
  })

  it('leaves to a box the keys pressed in it, and to the app those with Alt', () => {
    expect(press(5, 'Delete', {}, 'checkbox')).toEqual([])
    expect(press(5, 'ArrowDown', { altKey: true })).toEqual([])
    expect(press(5, 'Enter', { ctrlKey: true })).toEqual([])
  })
})
