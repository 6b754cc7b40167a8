import { create } from 'zustand'

/** A part of the network that is pointed out: nodes by id, and pairs of them whose ties are a way. */
export interface Highlight {
  readonly nodes: readonly string[]
  readonly ties: readonly (readonly [string, string])[]
}

/** What the picture points out for as long as something beside it speaks of it: a path, those found. */
export const useHighlight = create<{ readonly highlight: Highlight | null }>()(() => ({
  highlight: null,
}))
