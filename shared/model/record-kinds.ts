import { actorFields } from './actor'
import { allianceFields } from './alliance'
import { challengeFields } from './challenge'
import { contactFields } from './contact'
import type { FieldSpec, FieldSpecs, RecordOf } from './field'
import { positionFields } from './position'
import { impactFields } from './impact'
import { eventFields } from './event'
import { swotItemFields } from './swot-item'
import { keyFigureFields } from './key-figure'
import { attachmentFields } from './attachment'
import { briefingSectionFields } from './briefing-section'
import { briefingQuestionFields } from './briefing-question'
import { recommendationFields } from './recommendation'
import { briefingFields } from './briefing'
import { membershipFields } from './membership'
import { placementFields } from './placement'
import { relationFields } from './relation'
import { resourceFields } from './resource'
import { savedViewFields } from './saved-view'
import { termFields } from './term'
import { territoryFields } from './territory'

/** Every record kind this version knows. Kinds it does not know are kept and handed on untouched. */
export const recordKinds = {
  territory: territoryFields,
  actor: actorFields,
  contact: contactFields,
  alliance: allianceFields,
  membership: membershipFields,
  relation: relationFields,
  challenge: challengeFields,
  resource: resourceFields,
  placement: placementFields,
  term: termFields,
  savedView: savedViewFields,
  position: positionFields,
  impact: impactFields,
  event: eventFields,
  swotItem: swotItemFields,
  keyFigure: keyFigureFields,
  attachment: attachmentFields,
  briefingSection: briefingSectionFields,
  briefingQuestion: briefingQuestionFields,
  recommendation: recommendationFields,
  briefing: briefingFields,
} as const satisfies Record<string, FieldSpecs>

export type RecordKind = keyof typeof recordKinds

export type RecordsByKind = { readonly [K in RecordKind]: RecordOf<(typeof recordKinds)[K]> }

export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(recordKinds, kind)
}

/** The spec of a field or of one register of a set (`tags/forêt`), if this version knows it. */
export function fieldSpec(kind: string, register: string): FieldSpec | undefined {
  if (!isRecordKind(kind)) return undefined
  const fields: FieldSpecs = recordKinds[kind]
  const slash = register.indexOf('/')
  const field = slash < 0 ? register : register.slice(0, slash)
  return Object.hasOwn(fields, field) ? fields[field] : undefined
}
