import type { QuestionId } from '../../../shared/briefing/questions'
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
  /** The four questions as CoTerr words them, until somebody words them anew. */
  proposals: {
    'question-1': 'Pourquoi agir ensemble ici, et sur quoi d’abord ?',
    'question-2': 'Qui mobiliser, et qui manque encore ?',
    'question-3': 'Comment les alliances naissent-elles, et qui les accompagne ?',
    'question-4': 'À quoi verra-t-on que cela change quelque chose ?',
  } satisfies Record<QuestionId, string>,
  proposedBy: 'proposition CoTerr',
  briefingFields: {
    title: 'Titre',
    madeOn: 'Établie le',
    level: 'Confidentialité',
    language: 'Langue',
    figures: 'Chiffres',
  } satisfies Record<Exclude<keyof Briefing, 'id'>, string>,
} as const
