import { describe, expect, it } from 'vitest'
import { makeFacts } from '../../../shared/briefing/make-facts'
import { maskFacts } from '../../../shared/briefing/mask-facts'
import { pictureInput } from '../../../shared/briefing/picture-input'
import { veilInput } from '../../../shared/briefing/veil-input'
import { inputOf } from './input-of'

/** Two associations and the town hall of one commune, and six associations of each of two others. */
const input = inputOf({
  actor: [
    { id: 'hall', kind: 'pouvoir_public', commune: '23001' },
    ...['a', 'b'].map((id) => ({ id, kind: 'association', commune: '23001' })),
    ...Array.from({ length: 12 }, (_, at) => ({
      id: `many${String(at)}`,
      kind: 'association',
      commune: at % 2 === 0 ? '23002' : '23003',
    })),
  ],
})

function communesDrawn(level: 'internal' | 'public'): Readonly<Record<string, number>> {
  const veiled = veilInput(input, level, () => 'une association')
  const facts = maskFacts(makeFacts(veiled.input), level)
  const counts: Record<string, number> = {}
  for (const { commune = '' } of pictureInput(veiled.input, facts).tables.actor.values()) {
    counts[commune] = (counts[commune] ?? 0) + 1
  }
  return counts
}

describe('what the map of a note is drawn of', () => {
  it('has every actor where it is, inside the mission', () => {
    expect(communesDrawn('internal')).toEqual({ '23001': 3, '23002': 6, '23003': 6 })
  })

  it('places for the public nobody unnamed where the number of actors is not told', () => {
    // One of the two others is withheld, since three would follow from both.
    expect(communesDrawn('public')).toEqual({ '23001': 1, '23003': 6, '': 8 })
  })
})
