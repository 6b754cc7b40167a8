import type { Json } from '../kernel/json'

/**
 * What a person wants of a record: fields by name, `null` to clear one. A set is given whole
 * (`tags: ['forêt']`), and what was added and taken away is worked out against the record.
 */
export interface Edit {
  readonly kind: string
  readonly id: string
  readonly fields: Readonly<Record<string, Json | undefined>>
}
