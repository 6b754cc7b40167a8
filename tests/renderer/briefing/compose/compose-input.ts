import i18next from 'i18next'
import type { BriefingInput } from '../../../../shared/briefing/briefing-input'
import type { BriefingDocument } from '../../../../shared/briefing/document'
import type { BriefingFacts } from '../../../../shared/briefing/facts'
import type { ConfidentialityLevel } from '../../../../shared/briefing/level'
import { makeFacts } from '../../../../shared/briefing/make-facts'
import { maskFacts } from '../../../../shared/briefing/mask-facts'
import type { VeiledInput } from '../../../../shared/briefing/veil-input'
import { veilInput } from '../../../../shared/briefing/veil-input'
import { composeDocument } from '../../../../renderer/briefing/compose/compose-document'
import type { ComposeOptions } from '../../../../renderer/briefing/compose/compose-options'
import type { Language } from '../../../../renderer/text/i18n'
import { startText } from '../../../../renderer/text/i18n'

export interface Chosen {
  readonly level?: ConfidentialityLevel
  readonly language?: Language
  readonly files?: number
  readonly conflicts?: number
}

export interface Composed {
  readonly document: BriefingDocument
  readonly facts: BriefingFacts
  readonly veiled: VeiledInput
  readonly options: ComposeOptions
}

/** A briefing as the app composes it: veiled, counted, masked, then in words. */
export async function composed(input: BriefingInput, chosen: Chosen = {}): Promise<Composed> {
  const { level = 'internal', language = 'fr', files = 3, conflicts = 0 } = chosen
  await startText(language)
  const veiled = veilInput(input, level, () => (language === 'fr' ? 'un acteur' : 'an actor'))
  const facts = maskFacts(makeFacts(veiled.input), level)
  const options: ComposeOptions = {
    t: i18next.getFixedT(language),
    language,
    level,
    madeAt: new Date('2026-11-23T10:00:00Z'),
    author: 'Camille Exemple',
    generator: 'CoTerr 0.6.0',
    communeName: (code) => `Commune ${code}`,
    files,
    conflicts,
  }
  return { document: composeDocument(veiled, facts, options), facts, veiled, options }
}
