import bold from '@fontsource/inter/files/inter-latin-600-normal.woff?url'
import boldCyrillic from '@fontsource/inter/files/inter-cyrillic-600-normal.woff?url'
import boldExtended from '@fontsource/inter/files/inter-latin-ext-600-normal.woff?url'
import boldGreek from '@fontsource/inter/files/inter-greek-600-normal.woff?url'
import plain from '@fontsource/inter/files/inter-latin-400-normal.woff?url'
import plainCyrillic from '@fontsource/inter/files/inter-cyrillic-400-normal.woff?url'
import plainExtended from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?url'
import plainGreek from '@fontsource/inter/files/inter-greek-400-normal.woff?url'
import type { FontScript } from '../../network/export/pdf-text'

/** Where the parts of a font are, by script. */
export type FontFiles = Readonly<Record<FontScript, string>>

/** Addresses of the fonts that a figure is written with, for a worker. */
export interface FigureFonts {
  readonly plain: FontFiles
  readonly bold: FontFiles
}

const whole = (url: string): string => new URL(url, document.baseURI).href

/** The app's own files: they are read only when a figure is written that needs them. */
export function figureFonts(): FigureFonts {
  return {
    plain: {
      latin: whole(plain),
      'latin-ext': whole(plainExtended),
      greek: whole(plainGreek),
      cyrillic: whole(plainCyrillic),
    },
    bold: {
      latin: whole(bold),
      'latin-ext': whole(boldExtended),
      greek: whole(boldGreek),
      cyrillic: whole(boldCyrillic),
    },
  }
}
