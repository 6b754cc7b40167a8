import { applySets } from '../../../shared/change/apply'
import type { ChangeSet } from '../../../shared/change/change-set'
import type { Edit } from '../../../shared/change/edit'
import { makeChanges, removalOf } from '../../../shared/change/make-changes'
import { recordOf } from '../../../shared/change/record'
import type { Row } from '../../../shared/change/row'
import { rowKey } from '../../../shared/change/row'
import { removedActors } from '../../../shared/import/removed-actors'
import type { Existing } from '../../../shared/import/sort-rows'
import type { DeviceId } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'
import type { Actor } from '../../../shared/model/actor'

/** A territory in memory: edits go through the same changes as in the application. */
export class MemoryTerritory {
  private rows = new Map<string, Row>()
  private ticks = 0

  commit(edits: readonly Edit[]): void {
    this.ticks += 1
    const set: ChangeSet = {
      stamp: makeStamp(this.ticks, 0, 'aaaaaaaaaa' as DeviceId),
      person: 'Camille',
      at: this.ticks,
      origin: 'import',
      changes: makeChanges((key) => this.rows.get(key), edits),
    }
    for (const [key, row] of applySets((key) => this.rows.get(key), [set])) this.rows.set(key, row)
  }

  remove(id: string): void {
    const row = this.rows.get(rowKey('actor', id))
    if (row !== undefined) this.commit([removalOf(row)])
  }

  actors(): readonly Actor[] {
    return [...this.rows.values()].map(recordOf).filter((record) => record !== null)
  }

  existing(communes: readonly string[] = []): Existing {
    return {
      actors: this.actors(),
      removed: removedActors(this.rows.values()),
      communes: new Set(communes),
    }
  }
}
