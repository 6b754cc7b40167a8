import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { givenValues } from '../../../../shared/import/actor-values'
import { eachRow } from '../../../../shared/import/each-row'
import type { Actor } from '../../../../shared/model/actor'
import { tableOf } from '../read-fixture'

/**
 * `tune`: looked at while the matcher was made; `held-out`: looked at once it was; `blind`: written after
 * that, and only counted.
 */
export type Part = 'tune' | 'held-out' | 'blind'

/** Two invented actors and what a person who knows them says: one and the same, or two. */
export interface LabelledPair {
  readonly line: number
  readonly part: Part
  /** Which oddity it is an example of. */
  readonly family: string
  readonly isSame: boolean
  readonly left: Actor
  readonly right: Actor
}

type Row = Readonly<Record<string, string | undefined>>

const file = join(import.meta.dirname, '../../../fixtures/duplicates/pairs.csv')

/** The 1,100 pairs of tests/fixtures/duplicates, in the order of the file. */
export function readLabelledPairs(): readonly LabelledPair[] {
  const table = tableOf(readFileSync(file, 'utf8'))
  const data: Row[] = []
  eachRow(table, ({ cells }) => {
    data.push(Object.fromEntries(table.headings.map((heading, column) => [heading, cells[column]])))
    return 'on'
  })
  return data.map((row, at) => ({
    line: at + 2,
    part: partOf(row['part']),
    family: row['family'] ?? '',
    isSame: row['verdict'] === 'same',
    left: actorOf(row, 'left', at),
    right: actorOf(row, 'right', at),
  }))
}

function partOf(text: string | undefined): Part {
  if (text === 'tune' || text === 'held-out' || text === 'blind') return text
  throw new Error(`No part is called "${text ?? ''}"`)
}

function actorOf(row: Row, side: 'left' | 'right', at: number): Actor {
  return {
    id: `${String(at).padStart(4, '0')}-${side}`,
    ...givenValues({
      name: row[`${side}Name`],
      acronym: row[`${side}Acronym`],
      kind: row[`${side}Kind`],
      commune: row[`${side}Commune`],
      siren: row[`${side}Siren`],
      siret: row[`${side}Siret`],
      rna: row[`${side}Rna`],
    }),
  }
}
