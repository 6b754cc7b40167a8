import { describe, expect, it } from 'vitest'
import type { MeasureAnswer } from '../../../renderer/actions/measure-in-turn'
import { measureInTurn } from '../../../renderer/actions/measure-in-turn'
import { deriveOneMode } from '../../../shared/graph/derive-one-mode'
import { measures } from '../../../shared/graph/measures/measures'
import type { TieTable } from '../../../shared/graph/measures/tie-table'
import { tieTable } from '../../../shared/graph/measures/tie-table'
import { inputOf } from '../../shared/graph/input-of'

const small = tieTable(deriveOneMode(inputOf({ members: { X: 'a b c', Y: 'c d' } })))

/** So many ties, each node to those 1, 2, 3... further: too many for exact betweenness to be soon done. */
function large(): TieTable {
  const count = 1200
  const sources = Int32Array.from({ length: count * 34 }, (_, at) => at % count)
  const targets = sources.map((source, at) => (source + 1 + Math.floor(at / count)) % count)
  const links = sources.length
  return {
    ...small,
    count,
    worldOf: new Int32Array(count),
    worlds: ['public'],
    sources,
    targets,
    weights: new Float64Array(links).fill(1),
    isRelation: new Uint8Array(links),
    allianceOffsets: new Int32Array(1),
    allianceMembers: new Int32Array(),
    allianceNodes: new Int32Array(),
  }
}

/** A clock that goes on by a second each time it is looked at. */
function clock(): () => number {
  let now = 0
  return () => (now += 1000)
}

function told(ties: TieTable, depth: 'quick' | 'usual', known: readonly string[] = []) {
  const answers: MeasureAnswer[] = []
  measureInTurn({ ties, depth, known }, clock(), (answer) => {
    answers.push(answer)
  })
  const batches = answers.flatMap((answer) => (answer.kind === 'measured' ? answer.batch : []))
  return { answers, ids: batches.map(([id]) => id), batches }
}

describe('measuring in turn', () => {
  it('tells every measure, the one that takes long last, then that it is done', () => {
    const { answers, ids } = told(small, 'usual')
    expect(ids).toEqual(measures.map(({ id }) => id))
    expect(answers.at(-1)).toEqual({ kind: 'done' })
  })

  it('leaves out what takes long where nothing asked for it, and what is known already', () => {
    const { ids } = told(small, 'quick', ['degree', 'density'])
    expect(ids).not.toContain('betweenness')
    expect(ids).not.toContain('degree')
    expect(ids).toContain('core')
  })

  it('tells an estimate of what takes long before the exact values, and how far those are', () => {
    const { answers, batches } = told(large(), 'usual')
    const long = batches
      .filter(([id]) => id === 'betweenness')
      .map(([, result]) => result.precision)
    expect(long).toEqual([{ kind: 'sampled', sources: 1024, of: 1200 }, { kind: 'exact' }])
    expect(answers.some(({ kind }) => kind === 'progress')).toBe(true)
  })
})
