import { create } from 'zustand'
import type { BriefingDocument } from '../../shared/briefing/document'
import type { DrawnPictures } from '../../shared/briefing/drawn-picture'
import type { RecommendationFact } from '../../shared/briefing/facts'
import type { ConfidentialityLevel } from '../../shared/briefing/level'
import type { SectionCode } from '../../shared/briefing/sections'

/** What a person chose before making it; the rest is kept in the territory. */
export interface BriefingChoice {
  readonly level: ConfidentialityLevel
  /** Null: the language of the screens. */
  readonly language: 'fr' | 'en' | null
  /** Ids of other territories of this computer that stand beside the open one. */
  readonly others: readonly string[]
}

export interface BriefingState {
  readonly choice: BriefingChoice
  /** The section whose text is being looked at in the outline. */
  readonly section: SectionCode | null
  /** The number whose records are shown. */
  readonly number: string | null
  /** The last one composed; null before the first. */
  readonly document: BriefingDocument | null
  readonly pictures: DrawnPictures
  /** What the blind spots suggest, decided or not: of the open territory, at every level. */
  readonly recommendations: readonly RecommendationFact[]
  /** Another one is being composed or drawn. */
  readonly isBusy: boolean
}

export const usualChoice: BriefingChoice = { level: 'internal', language: null, others: [] }

/** The briefing as it would be made now. */
export const useBriefing = create<BriefingState>()(() => ({
  choice: usualChoice,
  section: null,
  number: null,
  document: null,
  pictures: new Map(),
  recommendations: [],
  isBusy: false,
}))
