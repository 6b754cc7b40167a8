import type { BriefingDocument, DocumentSection } from '../../../shared/briefing/document'
import type { BriefingFacts } from '../../../shared/briefing/facts'
import type { OutlineEntry } from '../../../shared/briefing/outline-of'
import { outlineOf } from '../../../shared/briefing/outline-of'
import type { SectionCode } from '../../../shared/briefing/sections'
import type { VeiledInput } from '../../../shared/briefing/veil-input'
import type { ComposeOptions } from './compose-options'
import type { Composition } from './composition'
import { newComposition } from './composition'
import { ownText } from './own-text'
import type { Part } from './parts'
import { presentIds } from './present-ids'
import { actorsSection } from './sections/actors-section'
import { alliancesSection } from './sections/alliances-section'
import { annexSection } from './sections/annex-section'
import { challengesSection } from './sections/challenges-section'
import { coverSection } from './sections/cover-section'
import { essentialsSection } from './sections/essentials-section'
import { maturitySection } from './sections/maturity-section'
import { networkSection } from './sections/network-section'
import { swotSection } from './sections/swot-section'
import { territorySection } from './sections/territory-section'
import { replaceSentences } from './replace-sentences'

interface Names {
  readonly title: string
  readonly subject: string
}

const composers: Readonly<
  Record<SectionCode, (composition: Composition, names: Names) => readonly Part[]>
> = {
  cover: coverSection,
  essentials: (composition, { subject }) => essentialsSection(composition, subject),
  territory: territorySection,
  challenges: challengesSection,
  actors: actorsSection,
  alliances: alliancesSection,
  network: networkSection,
  maturity: maturitySection,
  swot: swotSection,
  annex: annexSection,
}

/** Whether nobody recorded anything yet that a briefing is about. */
function isBare({ facts }: Composition): boolean {
  const { actors, alliances, challenges } = facts.figures
  return [actors, alliances, challenges].every(
    ({ value, state }) => value === 0 && state === 'known',
  )
}

function composeSection(
  composition: Composition,
  { code, title, text }: OutlineEntry,
  names: Names,
): DocumentSection | null {
  const own = composition.typed(title)
  const isCover = code === 'cover'
  const parts = composers[code](
    composition,
    isCover && own !== '' ? { ...names, subject: own } : names,
  )
  const written = text === undefined ? [] : ownText(composition, text)
  // Of a territory where nothing is recorded, one section says so, not eight.
  const saysNothing = parts.every(({ is }) => is === 'absence')
  if (code !== 'essentials' && written.length === 0 && saysNothing && isBare(composition))
    return null
  return {
    code,
    title: own === '' ? composition.words(`note.sections.${code}`) : own,
    blocks: replaceSentences(parts, written),
  }
}

/** The briefing of a territory in words: every output is made of it alone. */
export function composeDocument(
  veiled: VeiledInput,
  facts: BriefingFacts,
  options: ComposeOptions,
): BriefingDocument {
  const composition = newComposition(veiled, facts, options)
  const { input, words, typed, date } = composition
  const name = typed(input.territory?.name)
  const names = {
    title: words('note.title'),
    subject: name === '' ? words('note.list.unnamedTerritory') : name,
  }
  const sections = outlineOf(input.tables.briefingSection.values())
    .filter(({ isOff }) => !isOff)
    .map((entry) => composeSection(composition, entry, names))
    .filter((section) => section !== null)
  return {
    language: options.language,
    ...names,
    level: options.level,
    levelLabel: words(`note.level.${options.level}`),
    madeAt: options.madeAt.toISOString(),
    madeOn: date(input.today),
    author: options.level === 'internal' ? typed(options.author) : '',
    generator: options.generator,
    sections,
    numbers: composition.numbers.all(presentIds(sections, composition.sheets)),
    sheets: composition.sheets,
  }
}
