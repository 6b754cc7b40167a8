import { z } from 'zod'

/** What one field of a record holds. `isSet`: one register an element, so that two people can add at once. */
export interface FieldSpec {
  readonly type:
    | 'text'
    | 'longText'
    | 'term'
    | 'commune'
    | 'reference'
    | 'partialDate'
    | 'number'
    | 'scale'
    | 'flag'
    | 'terms'
    | 'texts'
    | 'communes'
    | 'references'
  /** The vocabulary that a `term` or `terms` field draws from. */
  readonly vocabulary?: string
  /** The record kinds that a `reference` or `references` field points to. */
  readonly target?: readonly string[]
  /** True where the field holds data about a natural person. */
  readonly isPersonal?: true
}

type SetType = 'terms' | 'texts' | 'communes' | 'references'
type NumberType = 'number' | 'scale'

/** The TypeScript type of a field's value. */
export type ValueOf<S extends FieldSpec> = S['type'] extends SetType
  ? readonly string[]
  : S['type'] extends NumberType
    ? number
    : S['type'] extends 'flag'
      ? boolean
      : string

export type FieldSpecs = Readonly<Record<string, FieldSpec>>

/** A record as the screens read it: its id, and those of its fields that have a value. */
export type RecordOf<F extends FieldSpecs> = { readonly id: string } & {
  readonly [K in keyof F]?: ValueOf<F[K]>
}

const setTypes: readonly string[] = ['terms', 'texts', 'communes', 'references'] satisfies SetType[]

/** Whether a field is a set: its registers are then named `field/element` and hold `true`. */
export function isSetField(spec: FieldSpec): boolean {
  return setTypes.includes(spec.type)
}

/** `2015`, `2015-03` or `2015-03-21`: people often know the year only. */
export const partialDatePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** Longest text that a field may hold, in UTF-16 units: a long note, not a book. */
export const maxTextLength = 100_000

const schemas = {
  text: z.string().max(maxTextLength),
  longText: z.string().max(maxTextLength),
  term: z.string().max(200),
  commune: z.string().max(20),
  reference: z.string().max(200),
  partialDate: z.string().regex(partialDatePattern),
  number: z.number(),
  scale: z.number().int().min(1).max(4),
  flag: z.boolean(),
  terms: z.literal(true),
  texts: z.literal(true),
  communes: z.literal(true),
  references: z.literal(true),
} as const satisfies Record<FieldSpec['type'], z.ZodType>

/** The schema of one register of a field: `null` clears it, an element of a set is `true`. */
export function registerSchema(spec: FieldSpec): z.ZodType {
  return schemas[spec.type].nullable()
}
