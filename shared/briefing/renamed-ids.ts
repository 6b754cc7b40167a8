import type { RecordKind } from '../model/record-kinds'
import type { RecordRef } from './figure'
import { recordRef } from './record-refs'

const veiledPrefix = 'veiled-'

/** Whether an id of a veiled input stands for that of an actor who is not named. */
export function isVeiledActor(id: string): boolean {
  return id.startsWith(`${veiledPrefix}actor-`)
}

/**
 * Ids that stand for hidden actors' own, which may hold the number of a public register, and for those of the
 * records that are made of them.
 */
export class RenamedIds {
  /** By reference in the veiled input, the record that it is. */
  readonly realRefs = new Map<RecordRef, RecordRef>()
  readonly #actors = new Map<string, string>()
  readonly #counts = new Map<string, number>()

  constructor(hiddenActors: Iterable<string>) {
    for (const id of [...hiddenActors].sort()) this.#actors.set(id, this.#rename('actor', id))
  }

  /** The id of an actor as it is told. */
  actor(id: string): string {
    return this.#actors.get(id) ?? id
  }

  isHidden(id: string): boolean {
    return this.#actors.has(id)
  }

  /** The id of a record that is about hidden actors (`about`), or is no more told by itself. */
  of(kind: RecordKind, id: string, about: readonly (string | undefined)[]): string {
    return about.some((actor) => this.isHidden(actor ?? '')) ? this.#rename(kind, id) : id
  }

  /** A reference as it is told. */
  ref(ref: RecordRef): RecordRef {
    const id = ref.startsWith('actor/') ? ref.slice('actor/'.length) : ''
    return this.isHidden(id) ? recordRef('actor', this.actor(id)) : ref
  }

  #rename(kind: RecordKind, id: string): string {
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    const renamed = `${veiledPrefix}${kind}-${String(count)}`
    this.realRefs.set(recordRef(kind, renamed), recordRef(kind, id))
    return renamed
  }
}
