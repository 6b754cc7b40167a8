import type PptxGenJS from 'pptxgenjs'
import type { BriefingDocument } from '../../../shared/briefing/document'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import { officeColors, officeFont } from '../office/office-look'

const { accent, accentDark, accentSoft, ink, muted, rule, white } = officeColors

export interface SlideRoom {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Inches: a slide of 16:9, and the room for what it shows. */
const slideWidth = 13.333
export const slideRoom: SlideRoom = { x: 0.6, y: 1.6, w: 12.13, h: 5.1 }
/** For a tall picture, the height of the slide; its title and words stand in a column beside. */
export const tallRoom: SlideRoom = { x: 4.7, y: 0.3, w: 8.03, h: 6.5 }
export const tallColumn = { x: 0.6, w: 3.8, title: 1.8, words: 2.6, note: 5.9, bottom: 6.75 }

export const masters = {
  cover: 'Cover',
  words: 'Title and points',
  shown: 'Title and picture',
  tall: 'Title beside picture',
}

const text = { margin: 0, fontFace: officeFont }

type Placeholder = Extract<
  NonNullable<PptxGenJS.SlideMasterProps['objects']>[number],
  { placeholder: unknown }
>

function placeholder(options: Placeholder['placeholder']['options']): Placeholder {
  return { placeholder: { options: { ...text, ...options } } }
}

/** On each slide that is no cover: where it belongs, for whom it is, and its number. */
function frame(
  { title, subject, levelLabel }: BriefingDocument,
  name: string,
  placeholders: readonly Placeholder[],
  titles = { x: slideRoom.x, w: slideRoom.w, h: 0.82 },
): PptxGenJS.SlideMasterProps {
  const foot = { ...text, y: 6.98, h: 0.3, fontSize: 11, color: muted, valign: 'middle' } as const
  return {
    title: name,
    background: { color: white },
    objects: [
      { rect: { x: 0, y: 0, w: slideWidth, h: 0.14, fill: { color: accent } } },
      { line: { x: 0.6, y: 6.9, w: 12.13, h: 0, line: { color: rule, width: 0.75 } } },
      {
        text: {
          text: xmlSafe(`${subject} · ${title}`),
          options: { ...foot, x: 0.6, w: 7 },
        },
      },
      {
        text: {
          text: xmlSafe(levelLabel),
          options: { ...foot, x: 7.8, w: 3.9, align: 'right', bold: true },
        },
      },
      placeholder({
        ...{ name: 'title', type: 'title', y: 0.68, ...titles },
        ...{ fontSize: 26, bold: true, color: ink, align: 'left', valign: 'top', fit: 'shrink' },
      }),
      placeholder({
        ...{ name: 'section', type: 'body', ...titles, y: 0.34, h: 0.3 },
        ...{ fontSize: 13, bold: true, color: accent, align: 'left', valign: 'middle' },
      }),
      ...placeholders,
    ],
    slideNumber: {
      x: 11.83,
      y: 6.98,
      w: 0.9,
      h: 0.3,
      fontSize: 11,
      color: muted,
      align: 'right',
      fontFace: officeFont,
      margin: 0,
      valign: 'middle',
    },
  }
}

/** The layouts that a designer finds in the master view, each with true placeholders. */
export function defineMasters(deck: PptxGenJS, document: BriefingDocument): void {
  deck.defineSlideMaster({
    title: masters.cover,
    background: { color: accentDark },
    objects: [
      { rect: { x: 0.8, y: 2.3, w: 1.2, h: 0.09, fill: { color: accentSoft } } },
      {
        text: {
          text: xmlSafe(document.levelLabel),
          options: {
            ...text,
            x: 8.3,
            y: 0.5,
            w: 4.43,
            h: 0.4,
            fontSize: 14,
            bold: true,
            color: white,
            align: 'right',
            valign: 'middle',
          },
        },
      },
      placeholder({
        ...{ name: 'title', type: 'title', x: 0.8, y: 2.55, w: 11.7, h: 1.15 },
        ...{ fontSize: 48, bold: true, color: white, align: 'left', valign: 'top', fit: 'shrink' },
      }),
      placeholder({
        ...{ name: 'subtitle', type: 'body', x: 0.8, y: 3.75, w: 11.7, h: 0.6 },
        ...{ fontSize: 24, color: accentSoft, align: 'left', valign: 'top' },
      }),
    ],
  })
  deck.defineSlideMaster(
    frame(document, masters.words, [
      placeholder({
        ...{ name: 'points', type: 'body', ...slideRoom },
        ...{ fontSize: 20, color: ink, align: 'left', valign: 'top', fit: 'shrink' },
      }),
    ]),
  )
  deck.defineSlideMaster(frame(document, masters.shown, []))
  const { x, w, title } = tallColumn
  deck.defineSlideMaster(frame(document, masters.tall, [], { x, w, h: title }))
}
