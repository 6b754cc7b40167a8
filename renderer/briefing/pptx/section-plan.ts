import type { Block, Run } from '../../../shared/briefing/document'
import type { OfficeWords } from '../office/office-words'
import { evenParts } from './even-parts'
import { plainText, pointOf, runsOfSentences, sentencesOf } from './point-of'
import type { Bullet, Slide, SlideBody } from './slide'

/** As many as are read while someone speaks. */
const mostBullets = 6
const mostFigures = 6
/** What stands under a title or beside a picture, in letters; a longer paragraph is shown sentence by sentence. */
const longestLead = 320

/** Goes through a section, keeping the words that wait for the picture, table or list that they speak of. */
export class SectionPlan {
  private readonly made: Slide[] = []
  private waiting: (Bullet & { readonly isItem: boolean })[] = []
  private notes: string[] = []
  private heading: string | null = null
  private subheading: string | null = null

  private readonly name: string
  private readonly words: OfficeWords

  constructor(name: string, words: OfficeWords) {
    this.name = name
    this.words = words
  }

  /** What was planned; after the last block. */
  slides(): readonly Slide[] {
    this.sayWaiting()
    const last = this.made.pop()
    if (last === undefined) return []
    return [...this.made, { ...last, notes: [...last.notes, ...this.notes] }]
  }

  take(block: Block): void {
    switch (block.kind) {
      case 'cover':
        return
      case 'heading':
        this.takeHeading(block.text, block.level)
        return
      case 'paragraph':
        if (block.tone === 'note') this.notes.push(plainText(block.runs))
        else this.waitForSentences(block.runs)
        return
      case 'list':
        for (const [index, runs] of block.items.entries()) {
          this.wait({ runs, rank: block.isOrdered ? index + 1 : null, isItem: true })
        }
        return
      case 'key-figures':
        for (const figures of evenParts(block.figures, mostFigures)) {
          this.show({ kind: 'figures', figures, points: [] }, this.heading ?? this.name, [])
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

  /** A heading begins a slide; one below another only leads its text in. */
  private takeHeading(text: string, level: 2 | 3): void {
    if (level === 3 && this.heading !== null) {
      this.subheading = text
      return
    }
    this.sayWaiting()
    this.heading = text
    this.subheading = null
  }

  private wait({ runs, ...others }: Bullet & { readonly isItem: boolean }): void {
    this.waiting.push({ runs: this.led(runs), ...others })
  }

  /** A long paragraph is as many points as it has sentences. */
  private waitForSentences(runs: readonly Run[]): void {
    const isShort = plainText(runs).length <= longestLead
    for (const part of isShort ? [runs] : runsOfSentences(runs))
      this.wait({ runs: part, rank: null, isItem: false })
  }

  private led(runs: readonly Run[]): readonly Run[] {
    const lead = this.subheading
    this.subheading = null
    return lead === null ? runs : [{ text: `${lead} `, isStrong: true }, ...runs]
  }

  /** A slide whose title is the sentence that speaks of what it shows, where one does in few words. */
  private show(body: SlideBody, name: string, notes: readonly string[]): void {
    const [only] = this.waiting
    const text = only === undefined ? '' : plainText(only.runs)
    if (this.waiting.length !== 1 || only?.isItem === true || text.length > longestLead) {
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
    if (this.isLeadOfLast(bullets)) return
    const title = this.heading ?? this.name
    for (const [index, items] of evenParts(bullets, mostBullets).entries()) {
      const body: SlideBody = { kind: 'bullets', items }
      this.add(index === 0 ? title : `${title} ${this.words.goesOn}`, body, [])
    }
  }

  /** A sentence right after numbers in large speaks of them: it goes above them. */
  private isLeadOfLast(bullets: readonly Bullet[]): boolean {
    const last = this.made.at(-1)
    const [only] = bullets
    if (only === undefined || last === undefined || bullets.length > 1) return false
    if (last.body.kind !== 'figures' || last.lead !== '' || this.heading !== null) return false
    this.made[this.made.length - 1] = { ...last, lead: plainText(only.runs) }
    return true
  }

  private add(title: string, body: SlideBody, notes: readonly string[], lead = ''): void {
    const section = title === this.name ? '' : this.name
    const all = [...this.notes, ...notes].filter((note) => note.trim() !== '')
    this.notes = []
    this.made.push({ section, title, lead, body, notes: all })
  }
}
