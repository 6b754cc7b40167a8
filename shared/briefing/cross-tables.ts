import { impactDimension } from '../model/vocabularies/impact-dimension'
import { stance } from '../model/vocabularies/stance'
import { world } from '../model/vocabularies/world'
import { countedPositionsOf } from './briefing-input'
import { challengesInOrder } from './challenges-in-order'
import { countOf, figureOf } from './count-figure'
import type { CrossTable, RecordRef } from './figure'
import type { FactsGround } from './ground'
import { impactsOf } from './record-figures'
import { recordRef } from './record-refs'

/** What stands in a cell, by row and column. */
class Cells {
  readonly #found = new Map<string, Map<string, Set<RecordRef>>>()

  put(row: string, column: string, record: RecordRef): void {
    const columns = this.#found.get(row) ?? new Map<string, Set<RecordRef>>()
    this.#found.set(row, columns)
    columns.set(column, (columns.get(column) ?? new Set<RecordRef>()).add(record))
  }

  at(row: string, column: string): readonly RecordRef[] {
    return [...(this.#found.get(row)?.get(column) ?? [])]
  }

  /** The codes of a vocabulary, then those found that it has not, the unsaid one last. */
  columns(known: readonly { readonly code: string }[]): readonly string[] {
    return withOthers(
      known,
      [...this.#found.values()].flatMap((columns) => [...columns.keys()]),
    )
  }

  rows(known: readonly { readonly code: string }[]): readonly string[] {
    return withOthers(known, this.#found.keys())
  }

  has(row: string): boolean {
    return this.#found.has(row)
  }
}

function withOthers(
  known: readonly { readonly code: string }[],
  found: Iterable<string>,
): readonly string[] {
  const codes = known.map(({ code }) => code)
  const others = [...new Set(found)].filter((code) => !codes.includes(code)).sort()
  const isUnsaid = (code: string): boolean => code === ''
  return [
    ...codes,
    ...others.filter((code) => !isUnsaid(code)),
    ...others.filter((code) => isUnsaid(code)),
  ]
}

function tableOf(
  code: string,
  cells: Cells,
  rows: CrossTable['rows'],
  columns: CrossTable['columns'],
): CrossTable {
  return {
    code,
    rows,
    columns,
    cells: rows.codes.map((row) =>
      columns.codes.map((column) => countOf(`${code}/${row}/${column}`, cells.at(row, column))),
    ),
  }
}

/** Positions of an actor on a challenge that both are there. */
function standingPositions({ input }: FactsGround) {
  return countedPositionsOf(input).filter(
    ({ actor = '', challenge = '' }) =>
      input.tables.actor.has(actor) && input.tables.challenge.has(challenge),
  )
}

/**
 * By challenge and world, the actors tied to it: in an alliance that answers it, or by a position, whatever its
 * stance; each once. Every challenge is a row, every world of the vocabulary a column.
 */
export function challengeByWorld(ground: FactsGround): CrossTable {
  const cells = new Cells()
  const put = (challenge: string, actor: string): void => {
    cells.put(challenge, ground.worldOf.get(actor) ?? '', recordRef('actor', actor))
  }
  for (const [challenge, alliances] of ground.answersTo) {
    for (const alliance of alliances) {
      for (const actor of ground.membersOf.get(alliance) ?? []) put(challenge, actor)
    }
  }
  for (const { challenge = '', actor = '' } of standingPositions(ground)) put(challenge, actor)
  return tableOf(
    'challengeByWorld',
    cells,
    {
      vocabulary: 'challenge',
      codes: challengesInOrder(ground.input.tables.challenge).map(({ id }) => id),
    },
    { vocabulary: 'world', codes: cells.columns(world) },
  )
}

/**
 * Positions by challenge and stance, the empty code where no stance is said. Challenges without a position are no
 * rows. Two positions of one stance of an actor on a challenge (merged actors) are one: the first by id.
 */
export function challengeByStance(ground: FactsGround): CrossTable {
  const cells = new Cells()
  const met = new Set<string>()
  const positions = [...standingPositions(ground)].sort((left, right) =>
    left.id < right.id ? -1 : 1,
  )
  for (const { id, challenge = '', actor = '', stance: code = '' } of positions) {
    const key = JSON.stringify([challenge, actor, code])
    if (met.has(key)) continue
    met.add(key)
    cells.put(challenge, code, recordRef('position', id))
  }
  const rows = challengesInOrder(ground.input.tables.challenge)
    .map(({ id }) => id)
    .filter((id) => cells.has(id))
  return tableOf(
    'challengeByStance',
    cells,
    { vocabulary: 'challenge', codes: rows },
    { vocabulary: 'stance', codes: rows.length === 0 ? [] : cells.columns(stance) },
  )
}

const levels = ['1', '2', '3', '4'].map((code) => ({ code }))

/**
 * Impacts by dimension and level 1 to 4, the empty code where no level is said. Every dimension of the vocabulary
 * is a row, unless there is no impact. Levels of a dimension that has impacts, none of them with a level, are not
 * told.
 */
export function impactByLevel(ground: FactsGround): CrossTable {
  const cells = new Cells()
  const impacts = impactsOf(ground)
  for (const { id, dimension = '', level } of impacts) {
    cells.put(dimension, level === undefined ? '' : String(level), recordRef('impact', id))
  }
  const table = tableOf(
    'impactByLevel',
    cells,
    {
      vocabulary: 'impactDimension',
      codes: impacts.length === 0 ? [] : cells.rows(impactDimension),
    },
    { vocabulary: 'level', codes: impacts.length === 0 ? [] : cells.columns(levels) },
  )
  const isLevel = (column: number): boolean => (table.columns.codes[column] ?? '') !== ''
  return {
    ...table,
    cells: table.cells.map((row) => {
      const isTold = row.some(({ value }, column) => isLevel(column) && (value ?? 0) > 0)
      const hasAny = row.some(({ value }) => (value ?? 0) > 0)
      if (isTold || !hasAny) return row
      return row.map((cell, column) =>
        isLevel(column) ? figureOf(cell.code, 'count', null, []) : cell,
      )
    }),
  }
}
