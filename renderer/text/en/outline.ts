import type { QuestionId } from '../../../shared/briefing/questions'
import type { Briefing } from '../../../shared/model/briefing'
import type { BriefingQuestion } from '../../../shared/model/briefing-question'
import type { BriefingSection } from '../../../shared/model/briefing-section'
import type { Recommendation } from '../../../shared/model/recommendation'

/** The outline of a briefing: its sections and what the director decided. */
export const outline = {
  title: 'Outline of the briefing',
  pages: 'Pages of the briefing',
  composing: 'Laying out…',
  level: 'Confidentiality',
  levels: { internal: 'Internal', partners: 'Partners', public: 'Public' },
  levelHelp: {
    internal: 'Everything, with names: for the mission.',
    partners: 'No contacts, no names of persons, no judgements about actors.',
    public: 'Besides, private actors by their role, and small numbers masked.',
  },
  language: 'Language of the briefing',
  makePdf: 'Make the briefing (PDF)',
  otherOutputs: 'Other formats',
  outputs: {
    docx: 'Document to edit (Word, LibreOffice)',
    pptx: 'Slides (PowerPoint, Impress)',
    html: 'Web page in one file',
    xlsx: 'Figures of the tables (workbook)',
  },
  beside: 'Side by side',
  besideCount_one: '{{count}} territory',
  besideCount_other: '{{count}} territories',
  besideTitle: 'Compare with other territories',
  besideNone: 'There is no other territory on this computer.',
  besideHelp: 'The briefing then compares their figures: one row for each territory.',
  besideOutline:
    'The briefing puts several territories side by side: its outline is that of the comparison.',
  isIn: 'In the briefing: {{name}}',
  earlier: 'Earlier: {{name}}',
  later: 'Later: {{name}}',
  reset: 'Back to CoTerr’s order',
  ownText: 'Text written by the mission',
  fromData: 'Sentences from the data',
  write: 'Write in their place',
  textHelp: 'This text no longer follows the data. A line that begins with - makes a list.',
  backToData: 'Back to the sentences from the data',
  recordedIn: 'What this section says is recorded in',
  recommendations: 'Recommendations proposed',
  noRecommendation: 'Nothing to recommend for now.',
  accept: 'Accept',
  dismiss: 'Dismiss',
  numberTitle: '{{label}}: {{printed}}',
  noRecord: 'No record behind this number.',
  recordsElsewhere: 'These records are in “{{name}}”: open that territory to see them.',
  moreRecords_one: '… and {{count}} more record',
  moreRecords_other: '… and {{count}} more records',
  roles: { person: 'A person', actor: 'An actor' },
  work: {
    preparing: 'Working out the figures of the briefing…',
    drawing: 'Drawing the pictures of the briefing…',
    writing: 'Writing the briefing…',
  },
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
