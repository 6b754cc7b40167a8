import type { ImportChoices } from '../../shared/import/edits-of'
import { editsOf } from '../../shared/import/edits-of'
import type { ImportPlan } from '../../shared/import/import-plan'
import { graphEdits } from '../../shared/import/network/graph-edits'
import type { NetworkPlan } from '../../shared/import/network/network-plan'

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

export interface NetworkCount {
  readonly alliances: number
  readonly ties: number
}

/** What a network would bring beside actors: new alliances, and ties whose ends both come. */
export function countNetwork(
  plan: ImportPlan,
  network: NetworkPlan,
  choices: ImportChoices,
): NetworkCount {
  let ids = 0
  const edits = graphEdits({ actors: plan, network }, choices, () => `#${String((ids += 1))}`)
  const known = new Set(network.alliances.flatMap(({ known: here }) => here?.id ?? []))
  return {
    alliances: edits.filter(({ kind, id }) => kind === 'alliance' && !known.has(id)).length,
    ties: edits.filter(({ kind }) => kind === 'membership' || kind === 'relation').length,
  }
}
