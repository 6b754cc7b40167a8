import type { Picture, Table } from '../../../shared/briefing/document'
import { isToldBy, isShownBy } from './said-twice'
import { plainText } from './point-of'
import type { Bullet, Slide, SlideBody } from './slide'

/** In letters and points: what a slide holds, what stands beside a picture, and what is too little for a slide. */
const most = { points: 8, letters: 900 }
const mostBeside = { points: 5, letters: 460 }
const few = { points: 2, letters: 260 }
/** Of a table beside a photo. */
const mostRows = 8

interface Size {
  readonly points: number
  readonly letters: number
}

type Of<Kind extends SlideBody['kind']> = Slide & {
  readonly body: Extract<SlideBody, { kind: Kind }>
}

/** The slides of a section with those together that speak of one thing, or say too little alone; nothing twice. */
export function joinSlides(planned: readonly Slide[], section: string): readonly Slide[] {
  const pictures = planned.flatMap(({ body }) => (body.kind === 'picture' ? [body.picture] : []))
  const joined: Slide[] = []
  for (const slide of planned) {
    const last = joined.at(-1)
    if (
      last !== undefined &&
      slide.body.kind === 'table' &&
      isShownBy(slide.body.table, pictures)
    ) {
      joined[joined.length - 1] = noted(last, slide)
      continue
    }
    const one = last === undefined ? null : joinTwo(last, slide, section)
    if (one === null) joined.push(slide)
    else joined[joined.length - 1] = one
  }
  return withoutLoneWords(withPhotosBeside(joined), section)
}

function is<Kind extends SlideBody['kind']>(slide: Slide, kind: Kind): slide is Of<Kind> {
  return slide.body.kind === kind
}

function sizeOf(points: readonly Bullet[]): Size {
  const letters = points.reduce((sum, { runs }) => sum + plainText(runs).length, 0)
  return { points: points.filter(({ isHead }) => isHead !== true).length, letters }
}

function isWithin({ points, letters }: Size, room: Size): boolean {
  return points <= room.points && letters <= room.letters
}

/** What is no longer shown is said to the speaker. */
function noted(slide: Slide, { title, lead, notes }: Slide): Slide {
  const added = [title, lead, ...notes].filter((text) => text !== '' && text !== slide.title)
  return { ...slide, notes: [...slide.notes, ...added] }
}

function joinTwo(last: Slide, next: Slide, section: string): Slide | null {
  if (is(last, 'bullets')) {
    if (is(next, 'bullets')) return lists(last, next, section)
    if (is(next, 'picture')) return wordsBeside(last, next, section)
    if (is(next, 'table')) return wordsOver(last, next, section)
    return null
  }
  if (is(last, 'figures') && is(next, 'bullets')) return pointsUnder(last, next)
  if (is(last, 'picture') && is(next, 'picture')) return pair(last, next)
  return null
}

function headed({ title, body }: Of<'bullets'>): readonly Bullet[] {
  if (body.items.some(({ isHead }) => isHead === true)) return body.items
  return [{ runs: [{ text: title }], rank: null, isHead: true }, ...body.items]
}

/** Two lists of which one is too short for a slide. */
function lists(last: Of<'bullets'>, next: Of<'bullets'>, section: string): Slide | null {
  if (last.title === next.title) return null
  const sizes = [sizeOf(last.body.items), sizeOf(next.body.items)]
  if (!sizes.some((size) => isWithin(size, few))) return null
  const items = [...headed(last), ...headed(next)]
  if (!isWithin(sizeOf(items), most)) return null
  const body: SlideBody = { kind: 'bullets', items }
  return { ...last, section: '', title: section, body, notes: [...last.notes, ...next.notes] }
}

/** A list goes beside the picture that comes after it. */
function wordsBeside(last: Of<'bullets'>, next: Of<'picture'>, section: string): Slide | null {
  const { items } = last.body
  if (next.body.beside.length > 0 || !isWithin(sizeOf(items), mostBeside)) return null
  if (items.some(({ isHead }) => isHead === true)) return null
  if (last.title !== section && isOfActors(next.body.picture)) {
    if (!isWithin(sizeOf(items), few)) return null
    return {
      ...noted(next, { ...next, notes: last.notes }),
      body: { ...next.body, beside: headed(last) },
    }
  }
  const isNamed = last.title !== section
  return {
    ...noted(next, { ...next, notes: last.notes }),
    title: isNamed ? last.title : next.title,
    section: section === next.title && !isNamed ? '' : section,
    body: { ...next.body, beside: items },
  }
}

/** Shows actors one by one, so that it keeps its name whatever list of some stands beside. */
function isOfActors({ source }: Picture): boolean {
  return source.kind !== 'chart' || source.chart.kind === 'grid'
}

/** Sentences that a table tells in numbers are the speaker's; what is left stands over it. */
function wordsOver(last: Of<'bullets'>, next: Of<'table'>, section: string): Slide | null {
  if (next.lead !== '' || last.title !== section) return null
  const told = last.body.items.filter(({ runs }) => isToldBy(runs, next.body.table))
  const left = last.body.items.filter((item) => !told.includes(item))
  const lead = left.map(({ runs }) => plainText(runs)).join(' ')
  if (told.length === 0 || lead.length > mostBeside.letters) return null
  const notes = [...last.notes, ...told.map(({ runs }) => plainText(runs)), ...next.notes]
  return { ...next, lead, notes }
}

function pointsUnder(last: Of<'figures'>, next: Of<'bullets'>): Slide | null {
  if (last.body.figures.length > 5) return null
  const points = [...last.body.points, ...headed(next)]
  if (last.body.points.length > 0 || !isWithin(sizeOf(points), most)) return null
  return { ...last, body: { ...last.body, points }, notes: [...last.notes, ...next.notes] }
}

const isPhoto = ({ source }: Picture): boolean => source.kind === 'attachment'

/** Two half widths stand side by side; what was beside the first stands over both. */
function pair(last: Of<'picture'>, next: Of<'picture'>): Slide | null {
  const { picture: left, beside } = last.body
  const { picture: right } = next.body
  if (left.width !== 'half' || right.width !== 'half' || next.body.beside.length > 0) return null
  const lead = beside.map(({ runs }) => plainText(runs)).join(' ')
  if (lead.length > mostBeside.letters || isPhoto(left) !== isPhoto(right)) return null
  const { notes } = noted(last, next)
  return { ...last, lead, body: { kind: 'pair', left, right }, notes }
}

/** A photo stands beside the words, the table or the half picture before it. */
function withPhotosBeside(slides: readonly Slide[]): readonly Slide[] {
  const made: Slide[] = []
  for (const slide of slides) {
    if (!is(slide, 'picture') || !isPhoto(slide.body.picture) || slide.body.beside.length > 0) {
      made.push(slide)
      continue
    }
    const photo = slide.body.picture
    const at = made.findLastIndex((one) => hasRoomFor(one))
    const host = made[at]
    const body = host === undefined ? null : besidePhoto(host.body, photo)
    if (host === undefined || body === null) made.push(slide)
    else made[at] = { ...noted(host, slide), body }
  }
  return made
}

function hasRoomFor({ body, lead }: Slide): boolean {
  if (body.kind === 'bullets') return isWithin(sizeOf(body.items), mostBeside)
  if (body.kind === 'table') return lead === '' && isNarrow(body.table)
  return body.kind === 'picture' && body.picture.width === 'half' && body.beside.length === 0
}

function isNarrow({ columns, rows }: Table): boolean {
  return columns.length < 5 && rows.length <= mostRows
}

function besidePhoto(body: SlideBody, photo: Picture): SlideBody | null {
  if (body.kind === 'bullets') return { kind: 'picture', picture: photo, beside: body.items }
  if (body.kind === 'table') return { kind: 'pair', left: body.table, right: photo }
  if (body.kind === 'picture') return { kind: 'pair', left: body.picture, right: photo }
  return null
}

/** A list too short for a slide, with none after it, goes under the numbers of its section or to the list before. */
function withoutLoneWords(slides: readonly Slide[], section: string): readonly Slide[] {
  const made = [...slides]
  const last = made.at(-1)
  if (last === undefined || !is(last, 'bullets') || !isWithin(sizeOf(last.body.items), few)) {
    return made
  }
  const at = made.findLastIndex((one) => one !== last && (is(one, 'figures') || is(one, 'bullets')))
  const host = made[at]
  if (host === undefined) return made
  const one = is(host, 'figures')
    ? underBoth(host, last)
    : is(host, 'bullets')
      ? lists(host, last, section)
      : null
  if (one === null) return made
  made[at] = one
  return made.slice(0, -1)
}

function underBoth(host: Of<'figures'>, last: Of<'bullets'>): Slide | null {
  if (host.body.points.length === 0) return pointsUnder(host, last)
  const points = [...host.body.points, ...headed(last)]
  if (!isWithin(sizeOf(points), most)) return null
  return { ...host, body: { ...host.body, points }, notes: [...host.notes, ...last.notes] }
}
