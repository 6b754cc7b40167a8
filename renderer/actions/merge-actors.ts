import type { Edit } from '../../shared/change/edit'
import type { Json } from '../../shared/kernel/json'
import type { Result } from '../../shared/kernel/result'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'
import { apartEdits, notSameEdits } from './merge-apart'
import type { MergeWish } from './merge-edits'
import { mergeEdits } from './merge-edits'

type Done = Promise<Result<null, ActionError>>

/** Merges groups of actors, no actor being in two of them: one action, one undo. */
export function mergeGroups(wishes: readonly MergeWish[]): Done {
  const { rows, same } = useTerritory.getState()
  const edits: readonly Edit[] = wishes.flatMap((wish) => mergeEdits(wish, rows, same))
  return changeRecords(edits, { label: 'history.merge' })
}

/** Merges actors into the kept one. Everything of all stays; nothing is rewritten. */
export function mergeActors(
  keptId: string,
  givenUpIds: readonly string[],
  choices: Readonly<Record<string, Json>> = {},
): Done {
  return mergeGroups([{ keptId, givenUpIds, choices }])
}

/** Shows one of a merged group apart again. */
export function takeApart(memberId: string): Done {
  const { rows, same } = useTerritory.getState()
  return changeRecords(apartEdits(memberId, rows, same), { label: 'history.takeApart' })
}

/** Remembers that two actors are not the same, however alike they look. */
export function notSame(left: string, right: string): Done {
  return changeRecords(notSameEdits(left, right), { label: 'history.notSame' })
}
