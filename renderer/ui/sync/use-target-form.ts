import { useState } from 'react'
import type { KnownTarget, TargetReport, TargetSettings } from '../../../shared/ipc/sync-payloads'
import type { Result } from '../../../shared/kernel/result'
import { keepTarget, newTargetId, testTarget } from '../../actions/targets'
import type { TellableError } from '../../text/error-sentence'
import type { TargetDraft } from './target-draft'
import { draftOf, emptyDraft, nameOfPlace, needsSecret, placeOf } from './target-draft'
import type { FormKind } from './target-kinds'

/** How trying the place that is typed went; null where it was not tried since it was typed. */
export type TestOutcome = Result<TargetReport, TellableError> | null

export interface TargetForm {
  readonly draft: TargetDraft
  readonly change: (part: Partial<TargetDraft>) => void
  /** Whether all that is needed is there. */
  readonly isComplete: boolean
  readonly isBusy: boolean
  readonly outcome: TestOutcome
  readonly test: () => Promise<void>
  /** Keeps it, once it works: a place that was not tried is tried first; a second time keeps it anyhow. */
  readonly keep: () => Promise<void>
}

interface TargetFormOptions {
  readonly kind: FormKind
  /** The target that is being changed; null: a new one. */
  readonly target: KnownTarget | null
  /** The territories of a new one. */
  readonly territories: readonly string[]
  readonly onKept: (target: TargetSettings) => void
}

export function useTargetForm(options: TargetFormOptions): TargetForm {
  const { kind, target, territories, onKept } = options
  const [draft, setDraft] = useState(target === null ? emptyDraft : draftOf(target))
  const [outcome, setOutcome] = useState<TestOutcome>(null)
  const [isBusy, setBusy] = useState(false)
  const place = placeOf(kind, draft)
  // Where nothing is typed, the one that is kept stays.
  const secret = draft.secret === '' ? {} : { secret: draft.secret }
  const hasSecret = draft.secret !== '' || target?.hasSecret === true
  const run = async (): Promise<TestOutcome> => {
    if (place === null) return null
    setBusy(true)
    setOutcome(null)
    const tested = await testTarget({
      place,
      ...secret,
      ...(target === null ? {} : { id: target.id }),
    })
    setBusy(false)
    setOutcome(tested)
    return tested
  }
  const keep = async (): Promise<void> => {
    if (place === null) return
    if (outcome === null && (await run())?.ok !== true) return
    const kept: TargetSettings = {
      id: target?.id ?? newTargetId(),
      name: draft.name.trim() || nameOfPlace(place),
      place,
      territories: [...(target?.territories ?? territories)],
      isAutomatic: target?.isAutomatic ?? false,
    }
    if (await keepTarget(kept, secret.secret)) onKept(kept)
  }
  return {
    draft,
    change: (part) => {
      // Under another name a place works as it did.
      if (Object.keys(part).some((field) => field !== 'name')) setOutcome(null)
      setDraft((before) => ({ ...before, ...part }))
    },
    isComplete: place !== null && (hasSecret || !needsSecret(place)),
    isBusy,
    outcome,
    test: async () => {
      await run()
    },
    keep,
  }
}
