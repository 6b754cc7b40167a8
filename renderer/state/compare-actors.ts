import type { PlainRecord } from '../../shared/change/record'
import { combinedRecord } from '../../shared/change/same-record'
import type { Json } from '../../shared/kernel/json'
import { canonicalJson } from '../../shared/kernel/json'
import type { Actor } from '../../shared/model/actor'
import { actorCompanions, actorFields } from '../../shared/model/actor'
import type { FieldSpec } from '../../shared/model/field'
import { isSetField } from '../../shared/model/field'
import { normaliseIdentifier } from '../../shared/model/identifiers'

export type ActorField = Exclude<keyof Actor, 'id'>

/** One field of several actors that may be one. */
export interface ComparedField {
  readonly field: ActorField
  /** `fills`: some say nothing; `unites`: a set, of which all is kept. */
  readonly how: 'differs' | 'fills' | 'unites' | 'same'
  /** One for each actor, in the order of the columns. */
  readonly values: readonly (Json | undefined)[]
  /** What is shown once they are merged; undefined where it says nothing. */
  readonly shown: Json | undefined
}

export type Choices = Readonly<Record<string, Json>>

const numbers: readonly string[] = ['siren', 'siret', 'rna']

function textOf(field: string, value: Json): string {
  return numbers.includes(field) && typeof value === 'string'
    ? normaliseIdentifier(value)
    : canonicalJson(value)
}

function howOf(field: ActorField, values: readonly (Json | undefined)[]): ComparedField['how'] {
  const said = values.filter((value) => value !== undefined)
  const texts = new Set(said.map((value) => textOf(field, value)))
  const spec: FieldSpec = actorFields[field]
  if (isSetField(spec)) {
    return texts.size === 1 && said.length === values.length ? 'same' : 'unites'
  }
  if (texts.size > 1) return 'differs'
  return said.length === values.length ? 'same' : 'fills'
}

/**
 * What merging several actors would show of each field that one of them says something of. `kept` is the
 * column of the one whose values come first; of the others, the smallest id's.
 */
export function compareActors(
  actors: readonly Actor[],
  kept: number,
  choices: Choices,
): readonly ComparedField[] {
  const first = actors[kept]
  if (first === undefined) return []
  const others = actors.filter((_, at) => at !== kept)
  const ordered = [{ ...first, ...choices }, ...others.toSorted((a, b) => (a.id < b.id ? -1 : 1))]
  const merged = combinedRecord(
    ordered.map((actor) => actor as PlainRecord),
    actorCompanions,
  )
  return (Object.keys(actorFields) as ActorField[]).flatMap((field) => {
    const values = actors.map((actor): Json | undefined => actor[field])
    if (values.every((value) => value === undefined)) return []
    return [{ field, how: howOf(field, values), values, shown: merged?.[field] }]
  })
}

/** How many fields a person has to look at. */
export function differingCount(actors: readonly Actor[]): number {
  return compareActors(actors, 0, {}).filter(({ how }) => how === 'differs').length
}
