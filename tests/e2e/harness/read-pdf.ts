import { execFileSync } from 'node:child_process'

/** A word on a page, where it stands: CSS pixels from the top of its page. */
export interface PdfWord {
  readonly text: string
  readonly top: number
  readonly bottom: number
}

/** What poppler reads in a PDF. */
export interface ReadPdf {
  /** What pdfinfo says of it, by its own names. */
  readonly about: ReadonlyMap<string, string>
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[]
  /** The bookmarks, from top to bottom. */
  readonly bookmarks: readonly string[]
  readonly pages: readonly (readonly PdfWord[])[]
  /** The tree of its tags, with their text. */
  readonly tags: string
  /** The names of the places that links lead to. */
  readonly places: readonly string[]
}

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
}

function plain(xml: string): string {
  return xml.replace(/&(amp|lt|gt|quot|#39);/g, (_whole, name: string) => signs[name] ?? '')
}

/** Points, an inch of which are 72, as CSS pixels. */
const pixels = (points: string | undefined): number => (Number(points) * 96) / 72

function wordsOf(page: string): readonly PdfWord[] {
  const words = page.matchAll(
    /<word [^>]*yMin="([\d.-]+)"[^>]*yMax="([\d.-]+)"[^>]*>(.*?)<\/word>/g,
  )
  return [...words].map(([, top, bottom, text = '']) => ({
    text: plain(text),
    top: pixels(top),
    bottom: pixels(bottom),
  }))
}

function fontsOf(table: string): ReadPdf['fonts'] {
  const rows = table.split('\n').slice(2)
  return rows
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const [, name = '', embedded] = /^(.{36}) .{17} .{16} (yes|no)/.exec(row) ?? []
      return { name: name.trim(), isEmbedded: embedded === 'yes' }
    })
}

/** Reads a PDF with poppler's programs, which `npm test` installs. */
export function readPdf(path: string): ReadPdf {
  const lines = run('pdfinfo', path).split('\n')
  const pairs = lines.map((line) => /^([^:]+):\s*(.*)$/.exec(line)?.slice(1) ?? [])
  const outline = run('pdftohtml', '-xml', '-i', '-stdout', path).split('<outline>').slice(1)
  const items = outline.join('').matchAll(/<item[^>]*>([^<]*)<\/item>/g)
  const boxes = run('pdftotext', '-bbox', path, '-').split('<page ').slice(1)
  return {
    about: new Map(pairs.map(([key = '', value = '']) => [key, value])),
    fonts: fontsOf(run('pdffonts', path)),
    bookmarks: [...items].map(([, text = '']) => plain(text)),
    pages: boxes.map(wordsOf),
    tags: run('pdfinfo', '-struct-text', path),
    places: [...run('pdfinfo', '-dests', path).matchAll(/"([^"]+)"$/gm)].map(
      ([, name = '']) => name,
    ),
  }
}
