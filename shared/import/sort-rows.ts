import type { Actor } from '../model/actor'
import { checkRna, checkSiren, checkSiret } from '../model/identifiers'
import { officialId } from '../model/official-id'
import type { Places } from '../places/place'
import type { ActorValues } from './actor-values'
import { compareActor } from './compare-actor'
import { actorFinder, type Match, type MergedRecord, nameKey } from './existing-actors'
import { communeFinder } from './find-commune'
import type { FreshActor, ImportPlan, KnownActor, SkippedRow } from './import-plan'
import type { ImportOptions, RowReading, RowWarning, SkipReason } from './read-row'

/** What the territory has already. */
export interface Existing {
  readonly actors: Iterable<Actor>
  /** The records that others of `actors` are shown for. */
  readonly merged?: readonly MergedRecord[]
  /** Ids of actors that somebody removed. */
  readonly removed: ReadonlySet<string>
  /** INSEE codes of the territory's communes, which settle ambiguous names. */
  readonly communes: ReadonlySet<string>
}

/** Takes the rows of a file one after the other, and says in the end what would become of each. */
export interface RowSorter {
  readonly add: (line: number, reading: RowReading) => void
  readonly plan: () => ImportPlan
}

type ReadRow = Extract<RowReading, { readonly kind: 'read' }>

export function sortRows(existing: Existing, options: ImportOptions, places: Places): RowSorter {
  const fresh: FreshActor[] = []
  const known: KnownActor[] = []
  const skipped: SkippedRow[] = []
  const findCommune = communeFinder(places, existing.communes)
  const findActor = actorFinder(existing.actors, existing.merged)
  const seen = new Map<string, { readonly line: number; readonly siret: string | undefined }>()
  const matched = new Map<Actor, number>()

  function skip(line: number, reason: SkipReason, text: string): void {
    skipped.push({ line, reason, text })
  }

  /** The id, and whether the row stands for its legal unit: not where another SIRET of it came before. */
  function identify(values: ActorValues, isHeadOffice: boolean): [string | null, boolean] {
    const id = officialId({ ...values, isHeadOffice })
    const before = id === null ? undefined : seen.get(id)
    const isOther = before?.siret !== undefined && values.siret !== undefined
    if (!isHeadOffice || !isOther || before.siret === values.siret) return [id, isHeadOffice]
    return [officialId({ ...values, isHeadOffice: false }), false]
  }

  function match(
    values: ActorValues,
    id: string | null,
    isHeadOffice: boolean,
    record: string | null = null,
  ): Match | null {
    const found = findActor(values, id ?? record, isHeadOffice)
    // A name alone does not make two rows one actor.
    return found?.kind === 'perhaps' && matched.has(found.actor) ? null : found
  }

  function take(line: number, reading: ReadRow): void {
    const { values, warnings } = withCommune(reading, findCommune(reading.place))
    const name = values.name ?? ''
    const label = name === '' ? (values.siret ?? values.siren ?? values.rna ?? '') : name
    if (isOutside(values, options)) {
      skip(line, 'outside', label)
      return
    }
    const [id, isHeadOffice] = identify(values, reading.isHeadOffice)
    const key = id ?? nameKey(values)
    const found = match(values, id, isHeadOffice, reading.record)
    const before = seen.get(key)?.line ?? (found === null ? undefined : matched.get(found.actor))
    if (key !== '' && before !== undefined) {
      skip(line, 'duplicate', String(before))
      return
    }
    const isRemoved = id !== null && existing.removed.has(id)
    if (isRemoved && !options.withRemoved && found?.kind !== 'number') skip(line, 'removed', label)
    else if (found !== null) {
      const { actor, kind } = found
      const comparison = compareActor(actor, values)
      known.push({ line, id, values, warnings, actor, match: kind, ...comparison })
      matched.set(actor, line)
      seen.set(key, { line, siret: values.siret })
    } else if (name === '') skip(line, 'no-name', label)
    else {
      fresh.push({ line, id, values, warnings, isRestored: isRemoved })
      seen.set(key, { line, siret: values.siret })
    }
  }

  return {
    add(line, reading) {
      if (reading.kind === 'skipped') skip(line, reading.reason, reading.text)
      else take(line, reading)
    },
    plan: () => ({ fresh, known, skipped }),
  }
}

function isOutside({ commune = '' }: ActorValues, { communes }: ImportOptions): boolean {
  return communes !== null && !communes.has(commune)
}

interface Located {
  readonly values: ActorValues
  readonly warnings: readonly RowWarning[]
}

function withCommune(reading: ReadRow, commune: { readonly code: string } | null): Located {
  const { values, place } = reading
  const warnings = [...reading.warnings, ...numberWarnings(values)]
  if (commune !== null) return { values: { ...values, commune: commune.code }, warnings }
  const text = place.name === '' ? place.code : place.name
  if (text !== '') warnings.push({ kind: 'commune', text })
  return { values, warnings }
}

function numberWarnings({ siren = '', siret = '', rna = '' }: ActorValues): readonly RowWarning[] {
  const warnings: RowWarning[] = []
  if (checkSiren(siren) !== null) warnings.push({ kind: 'siren', text: siren })
  if (checkSiret(siret, siren) !== null) warnings.push({ kind: 'siret', text: siret })
  if (checkRna(rna) !== null) warnings.push({ kind: 'rna', text: rna })
  return warnings
}
