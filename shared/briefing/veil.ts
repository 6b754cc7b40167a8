import type { BriefingInput } from './briefing-input'
import type { HiddenWords } from './hidden-words'
import type { ConfidentialityLevel } from './level'
import type { RenamedIds } from './renamed-ids'
import { veilText } from './veil-text'

/** What records are veiled with. */
export interface Veil {
  readonly input: BriefingInput
  readonly level: Exclude<ConfidentialityLevel, 'internal'>
  readonly hidden: HiddenWords
  /** By hidden actor, what it is called. */
  readonly roles: ReadonlyMap<string, string>
  readonly ids: RenamedIds
}

export interface VeiledFields<F extends string> {
  readonly out: readonly F[]
  readonly texts: readonly F[]
}

/** A record without some of its fields, and with some of its texts veiled. */
export function veiledRecord<T extends { readonly id: string }>(
  record: T,
  { hidden }: Veil,
  fields: VeiledFields<keyof T & string>,
): T {
  const copy = { ...record }
  for (const field of fields.out) Reflect.deleteProperty(copy, field)
  for (const field of fields.texts) {
    const text: unknown = copy[field]
    if (typeof text === 'string') Object.assign(copy, { [field]: veilText(text, hidden) })
  }
  return copy
}
