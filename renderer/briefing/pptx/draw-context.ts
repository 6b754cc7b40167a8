import type { DrawnPictures } from '../../../shared/briefing/drawn-picture'
import type { OfficeWords } from '../office/office-words'

/** What a slide is drawn with, besides what it says. */
export interface DrawContext {
  readonly pictures: DrawnPictures
  readonly words: OfficeWords
}
