import type { QuestionId } from '../../../shared/briefing/questions'
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
  /** The four questions as CoTerr words them, until somebody words them anew. */
  proposals: {
    'question-1': 'Why act together here, and on what first?',
    'question-2': 'Whom to bring in, and who is still missing?',
    'question-3': 'How do alliances come about, and who supports them?',
    'question-4': 'What will show that it changes something?',
  } satisfies Record<QuestionId, string>,
  proposedBy: 'proposed by CoTerr',
  briefingFields: {
    title: 'Title',
    madeOn: 'Made on',
    level: 'Confidentiality',
    language: 'Language',
    figures: 'Figures',
  } satisfies Record<Exclude<keyof Briefing, 'id'>, string>,
} as const
