import type { TFunction } from 'i18next'
import type { RecordKind } from '../../../shared/model/record-kinds'
import { sentence } from '../../text/sentence'

/** The kinds of record that have fields on screen. */
export type FormKind = Exclude<RecordKind, 'territory' | 'placement' | 'term' | 'savedView'>

const keys: Readonly<Record<FormKind, (field: string) => string>> = {
  actor: (field) => `actors.fields.${field}`,
  contact: (field) => `contacts.fields.${field}`,
  alliance: (field) => `alliances.fields.${field}`,
  membership: (field) => `alliances.membership.${field}`,
  relation: (field) => `relations.fields.${field}`,
  challenge: (field) => `challenges.fields.${field}`,
  resource: (field) => `resources.fields.${field}`,
  position: (field) => `positions.fields.${field}`,
  impact: (field) => `impacts.fields.${field}`,
  event: (field) => `events.fields.${field}`,
  swotItem: (field) => `diagnosis.swotFields.${field}`,
  keyFigure: (field) => `diagnosis.figureFields.${field}`,
  attachment: (field) => `attachments.fields.${field}`,
  briefingSection: (field) => `outline.sectionFields.${field}`,
  briefingQuestion: (field) => `outline.questionFields.${field}`,
  recommendation: (field) => `outline.recommendationFields.${field}`,
  briefing: (field) => `outline.briefingFields.${field}`,
}

/** What a record's field is called on screen. */
export function fieldLabel(t: TFunction, kind: FormKind, field: string): string {
  return sentence(t, keys[kind](field))
}
