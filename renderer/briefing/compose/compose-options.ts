import type { TFunction } from 'i18next'
import type { ConfidentialityLevel } from '../../../shared/briefing/level'
import type { Language } from '../../text/i18n'

/** What a briefing says beside what is recorded. */
export interface ComposeOptions {
  /** Fixed to `language`, whatever the screens speak. */
  readonly t: TFunction
  readonly language: Language
  readonly level: ConfidentialityLevel
  readonly madeAt: Date
  /** Who makes it; empty where nobody is named. */
  readonly author: string
  /** `CoTerr 0.6.0`. */
  readonly generator: string
  /** The name of a commune by its INSEE code; the code where nobody knows it. */
  readonly communeName: (code: string) => string
  /** How many files were joined into the territory, and how many disagreements wait. */
  readonly files: number
  readonly conflicts: number
}
