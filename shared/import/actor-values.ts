import type { Actor } from '../model/actor'

/** Fields of an actor as a file gives them: only those it has something for. */
export type ActorValues = Omit<Actor, 'id'>

type Loose = { readonly [Field in keyof ActorValues]?: ActorValues[Field] | undefined }

/** Keeps the fields that hold something: no empty text, no empty list, nothing undefined. */
export function givenValues(fields: Loose): ActorValues {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value)))
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
