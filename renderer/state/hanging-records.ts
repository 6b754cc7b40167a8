import type { RecordKind } from '../../shared/model/record-kinds'
import { fieldSpec } from '../../shared/model/record-kinds'

/** The kinds whose records are nothing without another one, and the fields that name it. */
export const hangingFields = {
  contact: ['actor'],
  membership: ['actor', 'alliance'],
  relation: ['from', 'to'],
  position: ['actor', 'challenge'],
  impact: ['alliance'],
  attachment: ['record'],
} as const satisfies Partial<Record<RecordKind, readonly string[]>>

export type HangingKind = keyof typeof hangingFields

export const hangingKinds = Object.keys(hangingFields) as HangingKind[]

/** The fields by which a record hangs on others; none where it stands by itself. */
export function hangingFieldsOf(kind: string): readonly string[] {
  return Object.hasOwn(hangingFields, kind) ? hangingFields[kind as HangingKind] : []
}

/** The kinds of record that such a field may name. */
export function ownerKinds(kind: string, field: string): readonly string[] {
  return fieldSpec(kind, field)?.target ?? []
}

const owners = new Set(
  hangingKinds.flatMap((kind) => hangingFields[kind].flatMap((field) => ownerKinds(kind, field))),
)

/** Whether other records may hang on one of this kind. */
export function isOwner(kind: string): boolean {
  return owners.has(kind)
}
