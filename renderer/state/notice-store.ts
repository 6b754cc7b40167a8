import { create } from 'zustand'
import type { Screen } from './navigation-store'

/** A sentence for the person, by its key and what it names. */
export interface Notice {
  readonly id: number
  readonly tone: 'done' | 'warning' | 'failure'
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
  /** Offers to take back the action just done. */
  readonly canUndo: boolean
  /** The screen to go to, where the person will want to see about it. */
  readonly offers: Screen | null
}

/** Long work under way: shown with its progress, and cancelled by its button. */
export interface Work {
  readonly key: string
  /** From 0 to 1; null where it cannot be told. */
  readonly progress: number | null
  readonly cancel: (() => void) | null
}

export interface NoticeState {
  readonly notices: readonly Notice[]
  readonly work: Work | null
}

/** What the app has to say. */
export const useNotices = create<NoticeState>()(() => ({ notices: [], work: null }))
