import type { FieldSpec, FieldSpecs } from '../model/field'
import type { RecordKind, RecordsByKind } from '../model/record-kinds'
import { recordKinds } from '../model/record-kinds'
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

/** Words of vocabularies: records hold them, so that they stay as they are. */
const keptCodes: readonly string[] = ['vocabulary', 'code', 'parent']

const textTypes: readonly FieldSpec['type'][] = ['text', 'longText']

/** A record without some of its fields and without personal data; all its texts are veiled. */
export function veiledRecord<K extends RecordKind>(
  kind: K,
  record: RecordsByKind[K],
  { hidden }: Veil,
  out: readonly (keyof RecordsByKind[K] & string)[],
): RecordsByKind[K] {
  const specs: FieldSpecs = recordKinds[kind]
  const told = Object.entries(record).filter(
    ([field]) => specs[field]?.isPersonal !== true && !(out as readonly string[]).includes(field),
  )
  const veiled = told.map(([field, value]: readonly [string, unknown]) => {
    const isCode = kind === 'term' && keptCodes.includes(field)
    const isText = !isCode && textTypes.some((type) => type === specs[field]?.type)
    return [field, isText && typeof value === 'string' ? veilText(value, hidden) : value]
  })
  return Object.fromEntries(veiled) as RecordsByKind[K]
}
