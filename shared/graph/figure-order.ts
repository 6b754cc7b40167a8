/** Sheets that a picture can fill, upright, in millimetres (ISO 216). */
export const papers = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  a0: { width: 841, height: 1189 },
} as const satisfies Readonly<Record<string, { readonly width: number; readonly height: number }>>

export type PaperSize = keyof typeof papers

export const paperSizes = ['a4', 'a3', 'a0'] as const satisfies readonly PaperSize[]

/** As what the picture of the network is wanted; a PNG without paper is as large as on screen, twice as fine. */
export type FigureOrder =
  | { readonly kind: 'svg' }
  | { readonly kind: 'png'; readonly paper: PaperSize | null }
  | { readonly kind: 'pdf'; readonly paper: PaperSize }

/** Dots an inch of a PNG for paper: what printers ask for. */
export const printDensity = 300

const millimetresInInch = 25.4

/** A length on paper in the dots of a PNG. */
export function dotsOf(millimetres: number): number {
  return Math.round((millimetres / millimetresInInch) * printDensity)
}
