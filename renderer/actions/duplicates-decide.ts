import type { Json } from '../../shared/kernel/json'
import type { Result } from '../../shared/kernel/result'
import { noDuplicates, useDuplicates } from '../state/duplicates-store'
import { useNotices } from '../state/notice-store'
import { pairKey } from '../state/open-duplicates'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import type { MergeWish } from './merge-edits'
import { mergeActors, mergeGroups, notSame, takeApart } from './merge-actors'
import { goTo } from './navigation'
import { dismissNotice, notify, notifyError } from './notices'

function nameOf(id: string): string {
  return useTerritory.getState().tables.actor.byId.get(id)?.name ?? id
}

/** Says what was decided, with its undo. A person goes through dozens: the one before is no longer news. */
function tell(
  key: `duplicates.${string}`,
  values: Readonly<Record<string, string | number>>,
): void {
  for (const notice of useNotices.getState().notices) {
    if (notice.tone === 'done' && notice.key.startsWith('duplicates.')) dismissNotice(notice.id)
  }
  notify('done', key, values, true)
}

let isDeciding = false

/** Does what was decided and tells where it failed; whether it was done. Pressed twice, it is done once. */
async function decide(work: () => Promise<Result<null, ActionError>>): Promise<boolean> {
  if (isDeciding) return false
  isDeciding = true
  const done = await work().finally(() => {
    isDeciding = false
  })
  if (!done.ok) notifyError(done.error)
  return done.ok
}

/** Merges actors as the person reviewed them, and says so; whether it was done. */
export async function decideSame(
  keptId: string,
  givenUpIds: readonly string[],
  choices: Readonly<Record<string, Json>>,
): Promise<boolean> {
  if (!(await decide(() => mergeActors(keptId, givenUpIds, choices)))) return false
  const count = useTerritory.getState().same.membersOf.get(keptId)?.length ?? 1
  tell('duplicates.merged', { name: nameOf(keptId), count })
  return true
}

/** Remembers that two actors are two, and says so; whether it was done. */
export async function decideNotSame(left: string, right: string): Promise<boolean> {
  if (!(await decide(() => notSame(left, right)))) return false
  tell('duplicates.toldApart', { left: nameOf(left), right: nameOf(right) })
  return true
}

/** Puts a pair behind the others until the territory is closed. Nothing is written. */
export function postpone(left: string, right: string): void {
  useDuplicates.setState(({ later }) => {
    const next = new Map(later)
    next.set(pairKey(left, right), Math.max(0, ...later.values()) + 1)
    return { later: next }
  })
}

/** Merges the sure ones, and says how many; whether it was done. */
export async function decideSure(wishes: readonly MergeWish[]): Promise<boolean> {
  if (!(await decide(() => mergeGroups(wishes)))) return false
  tell('duplicates.sure.done', { count: wishes.length })
  return true
}

/** Shows one of a merged group apart again, and says so. */
export async function separate(memberId: string): Promise<void> {
  if (!(await decide(() => takeApart(memberId)))) return
  tell('duplicates.apart', { name: nameOf(memberId) })
}

/** Opens the side-by-side review of actors that a person ticked. */
export function reviewTicked(ids: readonly string[]): void {
  const { id } = useTerritory.getState()
  useDuplicates.setState((state) => ({
    ...(state.territory === id ? state : noDuplicates),
    territory: id,
    ticked: ids,
  }))
  goTo('duplicates')
}

/** Back to the pairs that were found. */
export function leaveTicked(): void {
  useDuplicates.setState({ ticked: null })
}

/** Shows the pairs found for one reason, or all. */
export function filterByReason(reason: ReturnType<typeof useDuplicates.getState>['reason']): void {
  useDuplicates.setState({ reason })
}
