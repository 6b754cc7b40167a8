import type { BriefingDocument, DocumentSection, Run } from '../../../shared/briefing/document'
import type { OfficeWords } from '../office/office-words'
import { joinSlides } from './join-slides'
import { withoutNamedBefore, wordsOf } from './said-twice'
import { plainText, sentencesOf } from './point-of'
import { SectionPlan } from './section-plan'
import type { Slide } from './slide'

/** The slides of a briefing: one idea each, in the order of its sections. What has no room is in the notes. */
export function planSlides(document: BriefingDocument, words: OfficeWords): readonly Slide[] {
  let said = ''
  return document.sections.flatMap((section) => {
    if (section.code === 'cover') return coverOf(section)
    if (section.code === 'annex') return annexOf(section)
    const plan = new SectionPlan(section.title, words)
    for (const block of section.blocks) plan.take(block)
    const slides = joinSlides(withoutNamedBefore(plan.slides(), said), section.title)
    said += slides.map(wordsOf).join('\n')
    return slides
  })
}

/** What a cover warns of stands on it. */
function coverOf({ title, blocks }: DocumentSection): readonly Slide[] {
  const texts = blocks.filter((block) => block.kind === 'paragraph')
  const isWarning = ({ tone }: { readonly tone: string }): boolean => tone === 'warning'
  const said = texts.filter((text) => !isWarning(text)).map(({ runs }) => plainText(runs))
  const lead = texts.filter(isWarning).map(({ runs }) => plainText(runs))
  return blocks
    .filter((block) => block.kind === 'cover')
    .map((cover) => ({
      section: '',
      title: cover.title === '' ? title : cover.title,
      lead: lead.join(' '),
      body: { kind: 'cover', cover },
      notes: said,
    }))
}

/** Method and sources are there to be asked for: the first sentence of each paragraph, the rest in the notes. */
function annexOf({ title, blocks }: DocumentSection): readonly Slide[] {
  const notes: string[] = []
  const shown: (readonly Run[])[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') notes.push(block.text)
    if (block.kind === 'list') notes.push(...block.items.map(plainText))
    if (block.kind !== 'paragraph') continue
    const text = plainText(block.runs)
    notes.push(text)
    const [first] = sentencesOf(text)
    if (first !== undefined && shown.length < 5) shown.push([{ text: first }])
  }
  if (shown.length === 0) return []
  const items = shown.map((runs) => ({ runs, rank: null }))
  return [{ section: '', title, lead: '', body: { kind: 'bullets', items }, notes }]
}
