import { create } from 'zustand'
import type { KnownTarget } from '../../shared/ipc/sync-payloads'

/** The id of the target by which this laptop itself exchanges with those near by. */
export const mailboxId = 'mailbox'

export interface TargetsState {
  /** Every target of this computer, of whatever territory; null where they are not read yet. */
  readonly targets: readonly KnownTarget[] | null
  /** Whether this computer can keep secrets; else they last until the app is closed. */
  readonly keepsSecrets: boolean
  /** Whether the open territory has a key here; null where it is not known yet. */
  readonly isKeyed: boolean | null
}

const noTargets: TargetsState = { targets: null, keepsSecrets: true, isKeyed: null }

/** Where this computer exchanges what it has. */
export const useTargets = create<TargetsState>()(() => noTargets)

/** The targets with which a territory is exchanged. Those that the person set up: no mailbox. */
export function targetsOf(
  { targets }: Pick<TargetsState, 'targets'>,
  territory: string | null,
): readonly KnownTarget[] {
  return (targets ?? []).filter(
    ({ id, territories }) =>
      territory !== null && id !== mailboxId && territories.includes(territory),
  )
}

/** The targets of other territories that this one could use as well. */
export function otherTargets(
  { targets }: Pick<TargetsState, 'targets'>,
  territory: string | null,
): readonly KnownTarget[] {
  return (targets ?? []).filter(
    ({ id, territories }) =>
      territory !== null && id !== mailboxId && !territories.includes(territory),
  )
}
