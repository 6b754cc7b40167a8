import { describe, expect, it } from 'vitest'
import { planSlides } from '../../../../renderer/briefing/pptx/plan-slides'
import { plainText } from '../../../../renderer/briefing/pptx/point-of'
import type { Slide } from '../../../../renderer/briefing/pptx/slide'
import type { Block, BriefingDocument } from '../../../../shared/briefing/document'
import { sampleDocument } from '../office/sample-document'
import { sampleWords } from '../office/sample-words'

const words = await sampleWords()

function slidesOf(blocks: readonly Block[], title = 'Section'): readonly Slide[] {
  const sections = [{ code: 'actors', title, blocks }] as const
  return planSlides({ ...sampleDocument, sections } satisfies BriefingDocument, words)
}

const paragraph = (text: string, tone: 'plain' | 'note' = 'plain'): Block => ({
  kind: 'paragraph',
  tone,
  runs: [{ text }],
})

const list = (count: number): Block => ({
  kind: 'list',
  isOrdered: false,
  items: Array.from({ length: count }, (_, index) => [{ text: `Point ${index + 1}.` }]),
})

const blocks = sampleDocument.sections.flatMap((section) => section.blocks)
const pictures = blocks.filter(({ kind }) => kind === 'picture')
const tables = blocks.filter(({ kind }) => kind === 'table')

describe('the slides of a briefing', () => {
  it('show one idea each, in the order of the sections', () => {
    const slides = planSlides(sampleDocument, words)
    expect(slides.map(({ body }) => body.kind)).toEqual([
      ...['cover', 'figures', 'bullets', 'bullets'],
      ...['picture', 'bullets', 'picture', 'picture', 'picture', 'bullets', 'table', 'quadrants'],
    ])
    expect(slides.every(({ title }) => title !== '')).toBe(true)
  })

  it('take as title the sentence that speaks of what is shown, and put the others beside it', () => {
    const [slide] = slidesOf([paragraph('Les communes agissent. Elles sont 12.'), ...pictures])
    expect(slide?.title).toBe('Les communes agissent')
    const beside = slide?.body.kind === 'picture' ? slide.body.beside : []
    expect(beside.map(({ runs }) => plainText(runs))).toEqual(['Elles sont 12.'])
    expect(slide?.notes[0]).toBe('Les acteurs par monde')
  })

  it('keep the name of what is shown where the sentence is long, and the sentence above it', () => {
    const long = `${'Une phrase qui dit bien des choses et '.repeat(4)}finit ici.`
    const [slide] = slidesOf([paragraph(long), ...tables])
    expect(slide?.title).toBe('Les alliances, par forme')
    expect(slide?.lead).toBe(long)
  })

  it.each([
    [5, [5]],
    [6, [3, 3]],
    [11, [4, 4, 3]],
  ])('share %i points evenly, five a slide at most', (count, parts) => {
    const slides = slidesOf([list(count)])
    const sizes = slides.map(({ body }) => (body.kind === 'bullets' ? body.items.length : 0))
    expect(sizes).toEqual(parts)
    expect(slides[0]?.title).toBe('Section')
    expect(slides.slice(1).every(({ title }) => title === 'Section (suite)')).toBe(true)
  })

  it('show the first sentence of a long paragraph, and give the speaker the whole of it', () => {
    const long =
      `La première dit l’essentiel. ${'La suite le précise longuement. '.repeat(8)}`.trim()
    const [slide] = slidesOf([paragraph(long)])
    const items = slide?.body.kind === 'bullets' ? slide.body.items : []
    expect(items.map(({ runs }) => plainText(runs))).toEqual(['La première dit l’essentiel.'])
    expect(slide?.notes).toEqual([long])
  })

  it('leave notes of method to the speaker', () => {
    const [slide] = slidesOf([list(2), paragraph('Source : les fiches.', 'note')])
    expect(slide?.notes).toEqual(['Source : les fiches.'])
  })
})
