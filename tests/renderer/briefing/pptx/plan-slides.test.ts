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
      ...['cover', 'figures', 'picture', 'pair'],
      ...['picture', 'bullets', 'table', 'quadrants'],
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
    const [slide] = slidesOf([list(1), ...pictures.slice(0, 1)])
    expect(slide?.title).toBe('Les acteurs par monde')
    const beside = slide?.body.kind === 'picture' ? slide.body.beside : []
    expect(beside.map(({ runs }) => plainText(runs))).toEqual(['Point 1.'])
  })

  it('keep the name of what is shown where the sentence is long, and the sentence above it', () => {
    const long = `${'Une phrase qui dit bien des choses et '.repeat(4)}finit ici.`
    const [slide] = slidesOf([paragraph(long), ...tables])
    expect(slide?.title).toBe('Les alliances, par forme')
    expect(slide?.lead).toBe(long)
  })

  it.each([
    [5, [5]],
    [6, [6]],
    [7, [4, 3]],
    [11, [6, 5]],
  ])('share %i points evenly, six a slide at most', (count, parts) => {
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

  it('put short lists on one slide, each under its name', () => {
    const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
    const slides = slidesOf([heading('Retenues'), list(1), heading('À décider'), list(4)])
    expect(slides.map(({ title }) => title)).toEqual(['Section'])
    const items = slides[0]?.body.kind === 'bullets' ? slides[0].body.items : []
    const heads = items.filter(({ isHead }) => isHead === true)
    expect(heads.map(({ runs }) => plainText(runs))).toEqual(['Retenues', 'À décider'])
    expect(items).toHaveLength(7)
  })

  it('put what stands out under the numbers, and what little comes last beside it', () => {
    const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
    const figures = blocks.filter(({ kind }) => kind === 'key-figures')
    const said = [heading('Ressort'), list(5), heading('Manque'), list(2)]
    const slides = slidesOf([...figures, ...said])
    expect(slides.map(({ body }) => body.kind)).toEqual(['figures'])
    const points = slides[0]?.body.kind === 'figures' ? slides[0].body.points : []
    expect(points).toHaveLength(9)
  })

  it('leave out a table that a picture shows, and say its source to the speaker', () => {
    const [first] = pictures
    const same = first?.kind === 'picture' ? first.table : null
    const others = tables.filter((table) => table.kind === 'table')
    const table = { ...(same ?? others[0]), kind: 'table', title: 'La même' } as Block
    const slides = slidesOf([...pictures.slice(0, 1), table, ...others])
    expect(slides.map(({ body }) => body.kind)).toEqual(['picture', 'table'])
    expect(slides[0]?.notes).toContain('La même')
  })

  it('leave to the speaker the sentences whose numbers the table below tells', () => {
    const runs = [{ text: 'Il y en a ' }, { text: '12', number: 'n1' }, { text: '.' }]
    const told: Block = { kind: 'paragraph', tone: 'plain', runs }
    const slides = slidesOf([told, paragraph('Elles durent.'), ...tables])
    expect(slides.map(({ body, lead }) => [body.kind, lead])).toEqual([['table', 'Elles durent.']])
    expect(slides[0]?.notes).toContain('Il y en a 12.')
  })

  it('put a photo beside words of its section', () => {
    const photo = pictures.map((picture) => ({
      ...picture,
      title: 'La place',
      source: { kind: 'attachment', hash: 'h', mediaType: 'image/png', width: 4, height: 3 },
    }))[0] as Block
    const [slide, ...others] = slidesOf([list(3), ...tables, photo])
    expect(others).toHaveLength(1)
    expect(slide?.body).toMatchObject({ kind: 'picture', picture: { title: 'La place' } })
    expect(slide?.notes).toContain('La place')
  })
})
