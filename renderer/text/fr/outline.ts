import type { Briefing } from '../../../shared/model/briefing'
import type { BriefingQuestion } from '../../../shared/model/briefing-question'
import type { BriefingSection } from '../../../shared/model/briefing-section'
import type { Recommendation } from '../../../shared/model/recommendation'

/** The outline of a briefing: its sections and what the director decided. */
export const outline = {
  sectionFields: {
    isOff: 'Section retirée',
    order: 'Rang',
    title: 'Titre',
    text: 'Texte',
  } satisfies Record<Exclude<keyof BriefingSection, 'id'>, string>,
  questionFields: {
    title: 'Question',
    text: 'Réponse',
    order: 'Rang',
  } satisfies Record<Exclude<keyof BriefingQuestion, 'id'>, string>,
  recommendationFields: {
    decision: 'Décision',
    text: 'Texte',
    responsible: 'Par qui',
    dueOn: 'Pour quand',
  } satisfies Record<Exclude<keyof Recommendation, 'id'>, string>,
  briefingFields: {
    title: 'Titre',
    madeOn: 'Établie le',
    level: 'Confidentialité',
    language: 'Langue',
    figures: 'Chiffres',
  } satisfies Record<Exclude<keyof Briefing, 'id'>, string>,
} as const
