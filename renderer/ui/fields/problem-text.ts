import type { TFunction } from 'i18next'
import { errorSentence } from '../../text/error-sentence'
import type { FieldProblem } from './draft'

/** The sentence under a field that could not keep what was typed. */
export function problemText(t: TFunction, problem: FieldProblem): string {
  if (problem.kind !== 'not-saved') return t(`fields.problem.${problem.kind}`)
  return t('fields.problem.not-saved', { why: errorSentence(t, problem.error) })
}
