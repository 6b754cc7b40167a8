import type { Json } from '../kernel/json'
import { sameJson } from '../kernel/json'
import { plainWords } from '../kernel/plain-words'
import type { Actor } from '../model/actor'
import { actorFields } from '../model/actor'
import { normaliseIdentifier } from '../model/identifiers'
import type { ActorValues } from './actor-values'
import type { FieldDifference } from './import-plan'

/** What a file has for an actor of the territory. */
export interface Comparison {
  readonly fills: ActorValues
  readonly differences: readonly FieldDifference[]
}

/** Where the record came from is not changed by a file that completes it: history says what the file gave. */
const keptFields: readonly string[] = ['source', 'sourceDate']

/** Compares what a file says with what the territory says: what is empty here, and what is otherwise. */
export function compareActor(actor: Actor, values: ActorValues): Comparison {
  const fills: Record<string, Json> = {}
  const differences: FieldDifference[] = []
  for (const field of Object.keys(actorFields) as (keyof ActorValues)[]) {
    const file: Json | undefined = values[field]
    if (file === undefined || keptFields.includes(field)) continue
    const here: Json | undefined = actor[field]
    if (here === undefined || here === '') {
      // A sub-kind is one of its kind only.
      const isOfOtherKind = field === 'subKind' && (actor.kind ?? values.kind) !== values.kind
      if (!isOfOtherKind) fills[field] = file
    } else if (!isSame(field, here, file)) differences.push({ field, here, file })
  }
  return { fills, differences }
}

const numberFields: readonly string[] = ['siren', 'siret', 'rna']

/** Registers write in capitals, people put spaces in numbers: that is no difference. Nor is a theme more here. */
function isSame(field: keyof ActorValues, here: Json, file: Json): boolean {
  if (Array.isArray(here) && Array.isArray(file)) {
    return file.every((element: Json) => here.includes(element))
  }
  if (typeof here !== 'string' || typeof file !== 'string') return sameJson(here, file)
  if (numberFields.includes(field)) return normaliseIdentifier(here) === normaliseIdentifier(file)
  const { type } = actorFields[field]
  const isWords = type === 'text' || type === 'longText'
  return here === file || (isWords && plainWords(here) === plainWords(file))
}
