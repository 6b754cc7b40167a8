import type { Picture } from '../../../../shared/briefing/document'
import { questionsOf, isProposedQuestion } from '../../../../shared/briefing/questions'
import { maturity } from '../../../../shared/model/vocabularies/maturity'
import type { Composition } from '../composition'
import { ownText } from '../own-text'
import type { Part } from '../parts'
import { absence, content, heading, listed, paragraph, sentences } from '../parts'
import { impactsPicture } from '../pictures/impacts-picture'
import { strongestImpacts } from '../words/impact-runs'
import { maturitySentence } from '../words/maturity-sentence'
import { impactsSentence } from '../words/outstanding-sentences'
import { sentence } from '../../../text/sentence'

function stepsPicture(composition: Composition, width: Picture['width']): Picture | null {
  const { input, words, term, date } = composition
  const current = maturity.findIndex(({ code }) => code === input.territory?.maturity)
  if (current < 0) return null
  const steps = maturity.map(({ code }) => term('maturity', code))
  const title = words('note.pictures.maturity')
  return {
    kind: 'picture',
    id: 'maturity',
    title,
    alt: words('note.alt.steps', { title, step: steps[current] ?? '', steps: steps.join(', ') }),
    note: words('note.pictures.maturityNote', { date: date(input.today) }),
    width,
    source: { kind: 'chart', chart: { kind: 'steps', steps, current } },
    table: null,
  }
}

/** The questions of the engineering that somebody answered, each under its heading. */
function answeredQuestions(composition: Composition): readonly Part[] {
  const { input, words, typed, t } = composition
  const answered = questionsOf(input.tables.briefingQuestion).filter(
    ({ text }) => (text ?? '').trim() !== '',
  )
  if (answered.length === 0) return []
  const proposed = answered.filter(({ id, title }) => title === undefined && isProposedQuestion(id))
  // Where all are CoTerr's, a line under them says it; where some are, each of those does.
  const isProposed = proposed.length === answered.length
  const mark = (id: string): string =>
    !isProposed && proposed.some((one) => one.id === id) ? ` (${t('outline.proposedBy')})` : ''
  return [
    heading(words('note.maturity.questions')),
    ...answered.flatMap(({ id, title, text }) => [
      heading(
        title === undefined ? sentence(t, `outline.proposals.${id}`) + mark(id) : typed(title),
        'content',
        3,
      ),
      ...content(...ownText(composition, text ?? '')),
    ]),
    ...(isProposed ? paragraph([{ text: words('note.maturity.proposed') }], 'note') : []),
  ]
}

/** How rooted co-construction is, what the alliances achieved, and the questions of the engineering. */
export function maturitySection(composition: Composition): readonly Part[] {
  const { input, words } = composition
  // Both: side by side.
  const hasSteps = stepsPicture(composition, 'half') !== null
  const impacts = impactsPicture(composition, hasSteps ? 'half' : 'full')
  const steps = stepsPicture(composition, impacts === null ? 'full' : 'half')
  const questions = answeredQuestions(composition)
  if (steps === null && impacts === null && questions.length === 0) {
    return absence(words('note.maturity.notEnough'))
  }
  return [
    ...sentences([maturitySentence(composition)]),
    ...content(...ownText(composition, input.territory?.maturityNote ?? '')),
    ...sentences([impactsSentence(composition)]),
    ...content(steps, impacts),
    ...(impacts === null ? absence(words('note.maturity.noImpact')) : []),
    ...listed(words('note.maturity.evidence'), ...strongestImpacts(composition)),
    ...questions,
  ]
}
