import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib'

/** Part of Inter: its files hold a script each. */
export const fontScripts = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const

export type FontScript = (typeof fontScripts)[number]

/** Gives the file of a font (TrueType or WOFF), in the weight of names or of headings. */
export type FontSource = (script: FontScript, isBold: boolean) => Promise<Uint8Array>

/** Text of one font, written with it. */
export interface TextRun {
  readonly font: PDFFont
  readonly text: string
}

/** How a text is written with the fonts at hand. */
export interface WrittenText {
  readonly runs: readonly TextRun[]
  /** Whether some letters had to be replaced: what is read is then said apart. */
  readonly isReplaced: boolean
}

export type TextWriter = (text: string, isBold: boolean) => WrittenText

/** No ligatures: a letter of the text is a glyph of the page, and reads back as what was typed. */
const features = { liga: false, calt: false, clig: false }

const spaces = /\p{Zs}/u

/** What stands for a letter that no font here has: a space, the letter without its marks, an arrow by hand. */
function substitutes(letter: string): readonly string[] {
  if (spaces.test(letter)) return [' ']
  const arrows: Readonly<Record<string, string>> = { '→': '->', '←': '<-', '↔': '<->' }
  const [base = ''] = letter.normalize('NFKD')
  return [arrows[letter] ?? base, '?']
}

interface Face {
  readonly font: PDFFont
  readonly known: ReadonlySet<number>
}

const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0

/** Embeds the parts of the font that the texts need, in the order of the scripts, until each letter is known. */
async function embedFaces(
  document: PDFDocument,
  texts: ReadonlySet<string>,
  isBold: boolean,
  source: FontSource,
): Promise<readonly Face[]> {
  let missing = new Set([...texts].flatMap((text) => Array.from(text)).map(codeOf))
  const faces: Face[] = []
  for (const script of fontScripts) {
    if (faces.length > 0 && missing.size === 0) break
    const tag = `${'ABCDEFGH'.charAt(fontScripts.indexOf(script))}${isBold ? 'B' : 'R'}COTR`
    const customName = `${tag}+Inter-${isBold ? 'SemiBold' : 'Regular'}`
    const bytes = await source(script, isBold)
    const font = await document.embedFont(bytes, { subset: true, customName, features })
    const known = new Set(font.getCharacterSet())
    const isOfUse = faces.length === 0 || [...missing].some((code) => known.has(code))
    missing = new Set([...missing].filter((code) => !known.has(code)))
    if (isOfUse) faces.push({ font, known })
  }
  return faces
}

function writeWith(faces: readonly Face[], text: string): WrittenText {
  const runs: { font: PDFFont; text: string }[] = []
  let isReplaced = false
  const faceOf = (letters: string): Face | undefined =>
    faces.find(({ known }) => Array.from(letters).every((letter) => known.has(codeOf(letter))))
  const add = (face: Face, letters: string): void => {
    const last = runs.at(-1)
    if (last?.font === face.font) last.text += letters
    else runs.push({ font: face.font, text: letters })
  }
  for (const letter of text) {
    const face = faceOf(letter)
    if (face !== undefined) {
      add(face, letter)
      continue
    }
    isReplaced = true
    for (const other of substitutes(letter)) {
      const able = faceOf(other)
      if (able === undefined) continue
      add(able, other)
      break
    }
  }
  return { runs, isReplaced }
}

/** Embeds what the texts need of Inter, and gives the way to write them. */
export async function makeTextWriter(
  document: PDFDocument,
  texts: readonly { readonly text: string; readonly isBold: boolean }[],
  source: FontSource,
): Promise<TextWriter> {
  const textsIn = (bold: boolean): ReadonlySet<string> =>
    new Set(texts.filter(({ isBold }) => isBold === bold).map(({ text }) => text))
  const plain = await embedFaces(document, textsIn(false), false, source)
  const bold = await embedFaces(document, textsIn(true), true, source)
  return (text, isBold) => writeWith(isBold ? bold : plain, text)
}
