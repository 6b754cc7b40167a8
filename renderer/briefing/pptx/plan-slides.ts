import type { Block, BriefingDocument, DocumentSection } from '../../../shared/briefing/document'
import type { OfficeWords } from '../office/office-words'
import { evenParts } from './even-parts'
import { plainText, pointOf, sentencesOf } from './point-of'
import type { Bullet, Slide, SlideBody } from './slide'

/** As many as are read while someone speaks. */
const mostBullets = 5
const mostFigures = 6
/** A longer paragraph gives a slide its first sentence, and the speaker the rest. */
const longestBullet = 190
/** What stands under a title or beside a picture, in letters. */
const longestLead = 320

/** The slides of a briefing: one idea each, in the order of its sections. What has no room is in the notes. */
export function planSlides(document: BriefingDocument, words: OfficeWords): readonly Slide[] {
  return document.sections.flatMap((section) => new SectionPlan(section, words).slides())
}

/** Goes through a section, keeping the words that wait for the picture, table or list that they speak of. */
class SectionPlan {
  private readonly made: Slide[] = []
  private waiting: Bullet[] = []
  private notes: string[] = []
  private heading: string | null = null

  private readonly section: DocumentSection
  private readonly words: OfficeWords

  constructor(section: DocumentSection, words: OfficeWords) {
    this.section = section
    this.words = words
  }

  slides(): readonly Slide[] {
    for (const block of this.section.blocks) this.take(block)
    this.sayWaiting()
    const last = this.made.pop()
    if (last === undefined) return []
    return [...this.made, { ...last, notes: [...last.notes, ...this.notes] }]
  }

  private take(block: Block): void {
    switch (block.kind) {
      case 'cover':
        this.add(block.title, { kind: 'cover', cover: block }, [])
        return
      case 'heading':
        this.sayWaiting()
        this.heading = block.text
        return
      case 'paragraph':
        if (block.tone === 'note') this.notes.push(plainText(block.runs))
        else this.waiting.push({ runs: block.runs, rank: null })
        return
      case 'list':
        this.waiting.push(
          ...block.items.map((runs, index) => ({ runs, rank: block.isOrdered ? index + 1 : null })),
        )
        return
      case 'key-figures':
        for (const figures of evenParts(block.figures, mostFigures)) {
          this.show({ kind: 'figures', figures }, this.heading ?? this.section.title, [])
        }
        return
      case 'table':
        if (block.rows.length === 0) return
        this.show({ kind: 'table', table: block }, block.title, [block.note])
        return
      case 'picture':
        this.show({ kind: 'picture', picture: block, beside: [] }, block.title, [
          block.alt,
          block.note,
        ])
        return
      case 'quadrants':
        this.show({ kind: 'quadrants', quadrants: block }, block.title, [])
    }
  }

  /** A slide whose title is the sentence that speaks of what it shows, where one does in few words. */
  private show(body: SlideBody, name: string, notes: readonly string[]): void {
    const [only] = this.waiting
    const text = only === undefined ? '' : plainText(only.runs)
    if (this.waiting.length !== 1 || only?.rank !== null || text.length > longestLead) {
      this.sayWaiting()
      this.add(name, body, notes)
      return
    }
    this.waiting = []
    const point = pointOf(text)
    const rest = point === null ? [text] : sentencesOf(text).slice(1)
    const title = point ?? name
    const said = point === null ? notes : [name, ...notes]
    if (body.kind === 'picture') {
      const beside = rest.map((sentence) => ({ runs: [{ text: sentence }], rank: null }))
      this.add(title, { ...body, beside }, said)
    } else this.add(title, body, said, rest.join(' '))
  }

  /** What waited for nothing: points of its own slides. */
  private sayWaiting(): void {
    const bullets = this.waiting
    this.waiting = []
    const title = this.heading ?? this.section.title
    for (const [index, items] of evenParts(bullets, mostBullets).entries()) {
      const long = items.filter(({ runs }) => plainText(runs).length > longestBullet)
      this.add(
        index === 0 ? title : `${title} ${this.words.goesOn}`,
        { kind: 'bullets', items: items.map(shortened) },
        long.map(({ runs }) => plainText(runs)),
      )
    }
  }

  private add(title: string, body: SlideBody, notes: readonly string[], lead = ''): void {
    const section = body.kind === 'cover' || title === this.section.title ? '' : this.section.title
    const all = [...this.notes, ...notes].filter((note) => note.trim() !== '')
    this.notes = []
    this.made.push({ section, title, lead, body, notes: all })
  }
}

function shortened({ runs, rank }: Bullet): Bullet {
  const text = plainText(runs)
  const [first] = sentencesOf(text)
  if (text.length <= longestBullet || first === undefined || first === text) return { runs, rank }
  return { runs: [{ text: first }], rank }
}
