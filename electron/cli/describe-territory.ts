import { conflictsOf } from '../../shared/change/conflict'
import { isErased } from '../../shared/change/erase'
import { isPartial } from '../../shared/change/partial-set'
import type { Row } from '../../shared/change/row'
import type { Manifest } from '../../shared/file/manifest'
import { plainTerritory } from '../../shared/file/plain-territory'
import type { Loaded } from './load-territory'

export interface PersonDescription {
  readonly name: string
  readonly changeSets: number
  /** By the clocks of their computers, ms since 1970. */
  readonly first: number
  readonly last: number
}

/** What a file holds, without saying what stands in it. */
export interface Description {
  readonly territory: { readonly id: string; readonly name: string }
  readonly bytes: number
  readonly isEncrypted: boolean
  readonly formatVersion: number
  readonly writtenAt: number
  readonly generator: string
  readonly shareProfile: string
  readonly leftOut: NonNullable<Manifest['leftOut']> | null
  readonly changeSets: number
  readonly partialChangeSets: number
  readonly changes: number
  readonly records: Readonly<Record<string, number>>
  readonly erased: number
  readonly conflicts: number
  readonly people: readonly PersonDescription[]
  readonly heads: readonly string[]
  readonly unknownEntries: readonly string[]
}

/** Records in sight, of all kinds. */
export function countRecords(rows: ReadonlyMap<string, Row>): number {
  return Object.values(countByKind(rows)).reduce((sum, count) => sum + count, 0)
}

/** Records in sight, by kind; kinds without any are absent. */
function countByKind(rows: ReadonlyMap<string, Row>): Readonly<Record<string, number>> {
  const counts = Array.from(plainTerritory(rows.values()), ([kind, { length }]) => [kind, length])
  return Object.fromEntries(counts.filter(([, count]) => count !== 0)) as Record<string, number>
}

export function countConflicts(rows: ReadonlyMap<string, Row>): number {
  let count = 0
  for (const row of rows.values()) count += conflictsOf(row).length
  return count
}

function peopleOf({ file }: Loaded): readonly PersonDescription[] {
  const people = new Map<string, PersonDescription>()
  for (const { person, at } of file.changeSets) {
    const known = people.get(person) ?? { name: person, changeSets: 0, first: at, last: at }
    people.set(person, {
      name: person,
      changeSets: known.changeSets + 1,
      first: Math.min(known.first, at),
      last: Math.max(known.last, at),
    })
  }
  return [...people.values()].sort((left, right) => (left.name < right.name ? -1 : 1))
}

/** Tells of a file what `coterr info` says. */
export function describeTerritory(loaded: Loaded): Description {
  const { file, rows, size, isEncrypted } = loaded
  const { manifest, changeSets } = file
  const { territory, formatVersion, writtenAt, generator, shareProfile, leftOut } = manifest
  return {
    territory: { id: territory.id, name: territory.name },
    bytes: size,
    isEncrypted,
    ...{ formatVersion, writtenAt, generator, shareProfile, leftOut: leftOut ?? null },
    changeSets: changeSets.length,
    partialChangeSets: changeSets.filter(isPartial).length,
    changes: changeSets.reduce((sum, set) => sum + set.changes.length, 0),
    records: countByKind(rows),
    erased: [...rows.values()].filter(isErased).length,
    conflicts: countConflicts(rows),
    people: peopleOf(loaded),
    heads: manifest.heads,
    unknownEntries: [...file.unknown.entries.keys()].sort(),
  }
}
