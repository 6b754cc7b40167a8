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

  it('take no point of a list for the title of what comes after it', () => {
    const slides = slidesOf([list(1), ...pictures.slice(0, 1)])
    expect(slides.map(({ title }) => title)).toEqual(['Section', 'Les acteurs par monde'])
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

  it('show a long paragraph sentence by sentence, its numbers still in bold', () => {
    const runs = [
      { text: `${'Une phrase dit beaucoup de choses du territoire'.repeat(7)}. Il y a ` },
      { text: '12 acteurs', number: 'n1' },
      { text: ' en tout. La fin.' },
    ]
    const [slide] = slidesOf([{ kind: 'paragraph', tone: 'plain', runs }])
    const items = slide?.body.kind === 'bullets' ? slide.body.items : []
    expect(items.slice(1).map((item) => item.runs)).toEqual([
      [{ text: 'Il y a ' }, runs[1], { text: ' en tout.' }],
      [{ text: 'La fin.' }],
    ])
  })

  it('lead a text in with the small heading above it', () => {
    const slides = slidesOf([
      { kind: 'heading', level: 2, text: 'Les questions' },
      { kind: 'heading', level: 3, text: 'Pourquoi ?' },
      paragraph('Parce que.'),
      { kind: 'heading', level: 3, text: 'Avec qui ?' },
      paragraph('Avec tous.'),
    ])
    const items = slides.map(({ title, body }) => [
      title,
      body.kind === 'bullets' ? body.items.map(({ runs }) => plainText(runs)) : [],
    ])
    expect(items).toEqual([['Les questions', ['Pourquoi ? Parce que.', 'Avec qui ? Avec tous.']]])
  })

  it('say on the cover what it warns of, and of the annex the first sentences only', () => {
    const cover = sampleDocument.sections[0]?.blocks ?? []
    const sections = [
      {
        code: 'cover' as const,
        title: 'Couverture',
        blocks: [...cover, { ...paragraph('Exemple fictif.'), tone: 'warning' } as Block],
      },
      {
        code: 'annex' as const,
        title: 'Méthode',
        blocks: [paragraph('Les fiches font foi. Elles datent.'), list(3), ...pictures],
      },
    ]
    const slides = planSlides({ ...sampleDocument, sections }, words)
    expect(slides.map(({ lead }) => lead)).toEqual(['Exemple fictif.', ''])
    const body = slides[1]?.body
    expect(body?.kind === 'bullets' ? body.items.map(({ runs }) => plainText(runs)) : []).toEqual([
      'Les fiches font foi.',
    ])
    expect(slides[1]?.notes).toContain('Point 3.')
  })

  it('leave notes of method to the speaker', () => {
    const [slide] = slidesOf([list(2), paragraph('Source : les fiches.', 'note')])
    expect(slide?.notes).toEqual(['Source : les fiches.'])
  })
})
