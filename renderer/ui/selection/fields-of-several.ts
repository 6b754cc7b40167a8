import type { Json } from '../../../shared/kernel/json'
import type { Actor } from '../../../shared/model/actor'
import type { Alliance } from '../../../shared/model/alliance'
import { isSetField } from '../../../shared/model/field'
import { fieldSpec } from '../../../shared/model/record-kinds'

/** Fields that say the same of several at once: what names one alone is not among them. */
export const fieldsOfSeveral = {
  actor: ['status', 'themes', 'influence', 'interest', 'kind', 'world', 'size', 'commune'],
  alliance: [
    'stage',
    'form',
    'themes',
    'partnershipTypes',
    'activityKinds',
    'communes',
    'agreement',
  ],
} as const satisfies {
  readonly actor: readonly (keyof Actor)[]
  readonly alliance: readonly (keyof Alliance)[]
}

export type SeveralKind = keyof typeof fieldsOfSeveral

/** Whether a field is a set: of several, elements are added or taken out, and the others stay. */
export function isSetOf(kind: SeveralKind, field: string): boolean {
  const spec = fieldSpec(kind, field)
  return spec !== undefined && isSetField(spec)
}

/** What to say to each record: the field itself, or of a set its elements, there or not. */
export function registersFor(
  kind: SeveralKind,
  field: string,
  value: Json,
  isTakenOut: boolean,
): Readonly<Record<string, Json>> {
  if (!isSetOf(kind, field)) return { [field]: value }
  const elements = Array.isArray(value) ? (value as readonly Json[]).map(String) : []
  return Object.fromEntries(
    elements.map((element) => [`${field}/${element}`, isTakenOut ? null : true]),
  )
}
