import latinBold from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import latin from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import extendedBold from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?inline'
import extended from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline'

interface FontPart {
  readonly weight: '400' | '600'
  /** A data URI. */
  readonly url: string
  /** The characters that it is for, as CSS says them (those of @fontsource/inter). */
  readonly range: string
}

const latinRange =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const extendedRange =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'

/** What a briefing is set in, wherever it is shown: the same files, so that lines break alike. */
const parts: readonly FontPart[] = [
  { weight: '400', url: latin, range: latinRange },
  { weight: '600', url: latinBold, range: latinRange },
  { weight: '400', url: extended, range: extendedRange },
  { weight: '600', url: extendedBold, range: extendedRange },
]

/** Latin beyond what French and English need, which is left out where no word has it. */
const beyond = /[\u0100-\u0130\u0132-\u0151\u0154-\u02BA\u1E00-\u1EFF]/

/** The fonts as part of a page that stands by itself. */
export function fontStyle(text: string): string {
  return parts
    .filter(({ range }) => range !== extendedRange || beyond.test(text))
    .map(
      ({ weight, url, range }) =>
        `@font-face{font-family:Inter;font-weight:${weight};src:url(${url}) format('woff2');unicode-range:${range}}`,
    )
    .join('\n')
}

let loading: Promise<void> | null = null

/** Makes the same fonts known to the page of the app, where the pages are measured and shown. */
export function loadBriefingFonts(): Promise<void> {
  loading ??= Promise.all(
    parts.map(async ({ weight, url, range }) => {
      const face = new FontFace('Inter', bytesOf(url), { weight, unicodeRange: range })
      document.fonts.add(await face.load())
    }),
  ).then(() => undefined)
  return loading
}

function bytesOf(url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (sign) => sign.charCodeAt(0))
}
