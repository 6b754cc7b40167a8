import type PptxGenJS from 'pptxgenjs'
import { officeColors } from '../office/office-look'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import type { Bullet } from './slide'
import { plainText } from './point-of'

/** Points as runs of text: a paragraph each, its numbers in bold. */
export function bulletTexts(items: readonly Bullet[]): PptxGenJS.TextProps[] {
  return items.flatMap(({ runs, rank, isHead }) =>
    runs.map(({ text, isStrong, number }, index) => ({
      text: xmlSafe(text).replace(/\s*\n\s*/g, ' '),
      options: {
        ...(index === 0 && isHead !== true
          ? {
              bullet:
                rank === null
                  ? { indent: 16 }
                  : { type: 'number' as const, numberStartAt: rank, indent: 24 },
            }
          : {}),
        ...(isHead === true ? { color: officeColors.accentDark } : {}),
        ...(isStrong === true || isHead === true || number !== undefined ? { bold: true } : {}),
        breakLine: index === runs.length - 1,
        paraSpaceAfter: 10,
      },
    })),
  )
}

/** Points of a letter: the mean width of one, and the height of a line, in its own size. */
const letterWidth = 0.47
const lineHeight = 1.25

/** The height in inches that a text takes. */
export function textHeight(text: string, fontSize: number, width: number): number {
  const inLine = Math.max(1, Math.floor((width * 72) / (fontSize * letterWidth)))
  return (Math.ceil(Math.max(1, text.length) / inLine) * fontSize * lineHeight) / 72
}

/** The largest size, in points, at which points fit a box: neither PowerPoint nor a reader shrinks them first. */
export function pointSize(
  items: readonly Bullet[],
  width: number,
  height: number,
  largest: number,
  between = 10,
  least = 14,
): number {
  const texts = items.map(({ runs }) => plainText(runs))
  for (let size = largest; size > least; size -= 1) {
    const sum = texts.reduce(
      (total, text) => total + textHeight(text, size, width - 0.4) + between / 72,
      0,
    )
    if (sum <= height) return size
  }
  return least
}
