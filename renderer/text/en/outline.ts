import type { Briefing } from '../../../shared/model/briefing'
import type { BriefingQuestion } from '../../../shared/model/briefing-question'
import type { BriefingSection } from '../../../shared/model/briefing-section'
import type { Recommendation } from '../../../shared/model/recommendation'

/** The outline of a briefing: its sections and what the director decided. */
export const outline = {
  sectionFields: {
    isOff: 'Section left out',
    order: 'Rank',
    title: 'Title',
    text: 'Text',
  } satisfies Record<Exclude<keyof BriefingSection, 'id'>, string>,
  questionFields: {
    title: 'Question',
    text: 'Answer',
    order: 'Rank',
  } satisfies Record<Exclude<keyof BriefingQuestion, 'id'>, string>,
  recommendationFields: {
    decision: 'Decision',
    text: 'Text',
    responsible: 'By whom',
    dueOn: 'By when',
  } satisfies Record<Exclude<keyof Recommendation, 'id'>, string>,
  briefingFields: {
    title: 'Title',
    madeOn: 'Made on',
    level: 'Confidentiality',
    language: 'Language',
    figures: 'Figures',
  } satisfies Record<Exclude<keyof Briefing, 'id'>, string>,
} as const
