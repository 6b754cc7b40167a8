import type { Actor } from '../model/actor'

/** Fields of an actor as a file gives them: only those it has something for. */
export type ActorValues = Omit<Actor, 'id'>

type Loose = { readonly [Field in keyof ActorValues]?: ActorValues[Field] | undefined }

/** Keeps the fields that hold something: no empty text, no empty list, nothing undefined. */
export function givenValues(fields: Loose): ActorValues {
  const given: Record<string, Loose[keyof Loose]> = {}
  for (const field of Object.keys(fields) as (keyof Loose)[]) {
    const value = fields[field]
    if (value === undefined || value === '') continue
    if (!Array.isArray(value) || value.length > 0) given[field] = value
  }
  return given
}
