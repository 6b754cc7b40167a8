import { describe, expect, it } from 'vitest'
import { movedCell } from '../../../../renderer/ui/positions/moved-cell'
import { orderPositions } from '../../../../renderer/ui/positions/order-positions'
import {
  balanceOf,
  gridActors,
  gridChallenges,
  worldBalance,
} from '../../../../renderer/ui/positions/position-grid'
import type { Actor } from '../../../../shared/model/actor'
import type { Position } from '../../../../shared/model/position'

const actorList: readonly Actor[] = [
  { id: 'a', name: 'Zoé et fils', world: 'economique' },
  { id: 'b', name: 'Bourg', world: 'public' },
  { id: 'c', name: 'Amis', world: 'interet_general' },
  { id: 'd', name: 'Atelier', world: 'economique' },
  { id: 'silent', name: 'Muet', world: 'public' },
]
const actors = new Map(actorList.map((actor) => [actor.id, actor]))
const challenges = new Map(['x', 'y'].map((id) => [id, { id, title: id }]))
const said = (actor: string, challenge: string, stance?: string, priority?: number): Position => ({
  ...{ id: `${actor}${challenge}`, actor, challenge },
  ...(stance === undefined ? {} : { stance }),
  ...(priority === undefined ? {} : { priority }),
})
const positions = [
  said('a', 'x', 'porte'),
  said('a', 'y', 'oppose'),
  said('b', 'x', 'soutient', 2),
  said('d', 'x', 'soutient', 4),
  said('c', 'y', 'neutre'),
  said('gone', 'x', 'porte'),
  said('c', 'gone', 'porte'),
  said('b', 'y'),
]
const worlds = ['public', 'economique', 'interet_general']
const input = { positions, actors, challenges, terms: [], worlds }

function columns(asked: readonly string[], limit: number): string {
  return gridActors(input, asked, limit)
    .shown.map(({ id }) => id)
    .join(' ')
}

describe('the grid of positions', () => {
  it('has the actors who spoke of a challenge that is there, by world, then name', () => {
    expect(columns([], 10)).toBe('b d a c')
    expect(gridActors(input, [], 10).total).toBe(4)
  })

  it('keeps those who spoke of most where there are many, and those asked for whatever they said', () => {
    expect(columns([], 2)).toBe('b a')
    expect(columns(['silent', 'a', 'nobody'], 1)).toBe('b silent a')
    expect(gridActors(input, [], 2).total).toBe(4)
  })

  it('has the challenges by title', () => {
    const found = gridChallenges([{ id: '1', title: 'Z' }, { id: '2', title: 'É' }, { id: '3' }])
    expect(found.map(({ id }) => id)).toEqual(['3', '2', '1'])
  })

  it('counts for and against, and neither what is neutral nor what is not said', () => {
    expect(balanceOf([...positions, undefined])).toEqual({ inFavour: 5, against: 1 })
  })

  it('counts each world’s stances on each challenge', () => {
    const counts = worldBalance(input)
    expect(counts.get('x')?.get('economique')).toEqual(
      new Map([
        ['porte', 1],
        ['soutient', 1],
      ]),
    )
    expect(counts.get('x')?.get('public')).toEqual(new Map([['soutient', 1]]))
    expect(counts.get('y')?.get('public')).toBeUndefined()
  })

  it('is gone through by arrows, pages and ends, and not out of', () => {
    const go = (key: string, row: number, column: number, ctrlKey = false) => {
      const event = { key, ctrlKey, altKey: false, metaKey: false }
      const cell = movedCell(event, { row, column }, { rows: 3, columns: 4 })
      return cell === null ? null : `${String(cell.row)} ${String(cell.column)}`
    }
    expect(go('ArrowDown', -1, -1)).toBe('0 0')
    expect(go('ArrowRight', 1, 3)).toBe('1 3')
    expect(go('ArrowLeft', 1, 2)).toBe('1 1')
    expect(go('PageDown', 0, 1)).toBe('2 1')
    expect(go('End', 1, 1)).toBe('1 3')
    expect(go('End', 1, 1, true)).toBe('2 3')
    expect(go('Home', 2, 3, true)).toBe('0 0')
    expect(go('Enter', 1, 1)).toBeNull()
  })
})

describe('orderPositions', () => {
  it('goes from for to against, those to whom it matters most first, the unsaid last', () => {
    const nameOf = ({ actor = '' }: Position): string => actors.get(actor)?.name ?? ''
    expect(orderPositions(positions.slice(0, 5).concat(said('b', 'z')), nameOf)).toEqual([
      ...['ax', 'dx', 'bx', 'cy', 'ay', 'bz'],
    ])
  })
})
