import type { ImportChoices } from '../../shared/import/edits-of'
import { editsOf } from '../../shared/import/edits-of'
import type { ImportPlan } from '../../shared/import/import-plan'

export interface ImportCount {
  /** Actors that would be new. */
  readonly added: number
  /** Actors already there that would get something. */
  readonly completed: number
}

/** What the choices would do to the territory: the same edits as `carryOutImport` makes, counted. */
export function countImport(plan: ImportPlan, choices: ImportChoices): ImportCount {
  const fresh = plan.fresh.filter(({ line }) => !choices.leftOut.has(line)).length
  const asNew = plan.known.filter(
    ({ line, match }) =>
      match === 'perhaps' && choices.asNew.has(line) && !choices.leftOut.has(line),
  ).length
  const edits = editsOf(plan, choices, () => '').length
  return { added: fresh + asNew, completed: edits - fresh - asNew }
}
