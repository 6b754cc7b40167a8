import i18next from 'i18next'
import type { BriefingInput } from '../../shared/briefing/briefing-input'
import type { BriefingDocument } from '../../shared/briefing/document'
import type { RecommendationFact } from '../../shared/briefing/facts'
import type { PictureInputs } from '../../shared/briefing/picture-inputs'
import { pictureInputs } from '../../shared/briefing/picture-inputs'
import type { BriefingSnapshot } from '../../shared/briefing/snapshot'
import { communeByCode } from '../../shared/places/commune-by-code'
import type { PlaceIndex } from '../../shared/places/index-places'
import { composeDocument } from '../briefing/compose/compose-document'
import type { ComposeOptions } from '../briefing/compose/compose-options'
import { composeRegion } from '../briefing/compose/compose-region'
import type { BriefingChoice } from '../state/briefing-store'
import { disagreementsOf } from '../state/disagreements'
import { useHistory } from '../state/history-store'
import { usePreferences } from '../state/preferences-store'
import { useTerritory } from '../state/territory-store'
import type { Language } from '../text/i18n'
import { chooseLanguage } from '../text/i18n'
import type { PreparedFacts } from './briefing-facts-worker'
import { openInput } from './briefing-input'
import { factsOnce } from './facts-once'
import { loadPlaces } from './load-places'
import { otherInputs } from './other-territories'
import type { RoleWords } from './prepare-facts'
import { prepareFacts } from './prepare-facts'

/** A briefing in words, and what its pictures are drawn from. */
export interface ComposedBriefing {
  readonly document: BriefingDocument
  /** As the level allows: pictures are made of nothing else. */
  readonly input: PictureInputs
  readonly recommendations: readonly RecommendationFact[]
  /** Of the open territory, for it to keep. */
  readonly snapshot: BriefingSnapshot
}

/** The language of the document: as chosen, else that of the screens. */
function languageOf(choice: BriefingChoice): Language {
  const { language, systemLanguage } = usePreferences.getState()
  return choice.language ?? chooseLanguage(language, systemLanguage)
}

function optionsFor(choice: BriefingChoice, places: PlaceIndex, now: Date): ComposeOptions {
  const language = languageOf(choice)
  const { person, version } = usePreferences.getState()
  return {
    ...{ t: i18next.getFixedT(language), language, level: choice.level, madeAt: now },
    author: person,
    generator: `CoTerr ${version}`,
    communeName: (code) => communeByCode(code, places.places)?.name ?? code,
    files: useHistory.getState().entries.filter(({ origin }) => origin === 'file').length,
    conflicts: disagreementsOf(useTerritory.getState()).all.length,
  }
}

/** Facts of one territory; null where it was cancelled. */
async function factsOf(
  input: BriefingInput,
  choice: BriefingChoice,
  words: RoleWords,
  signal: AbortSignal,
): Promise<PreparedFacts | null> {
  const run = prepareFacts(input, choice.level, words)
  const stop = (): void => {
    run.cancel()
  }
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  try {
    return await run.answer
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

const drawnInputs = new WeakMap<PreparedFacts, PictureInputs>()

/** What pictures are drawn of: the same object for the same facts, so that they need not be drawn again. */
function drawnInput(prepared: PreparedFacts): PictureInputs {
  const known = drawnInputs.get(prepared)
  const input = known ?? pictureInputs(prepared.veiled.input, prepared.facts, prepared.groups)
  drawnInputs.set(prepared, input)
  return input
}

/** Composes the briefing of the open territory, or of several side by side. Null where it was cancelled. */
export async function composeBriefing(
  choice: BriefingChoice,
  signal: AbortSignal,
): Promise<ComposedBriefing | null> {
  const now = new Date()
  const places = await loadPlaces()
  const options = optionsFor(choice, places, now)
  const { t, language, communeName } = options
  const words = {
    ...{ language, communeName },
    person: t('outline.roles.person'),
    actor: t('outline.roles.actor'),
  }
  const own = openInput(places, now)
  const inputs = [own, ...(await otherInputs(choice.others, places, now))]
  const prepared: PreparedFacts[] = []
  for (const input of inputs) {
    const workOut = (): Promise<PreparedFacts | null> => factsOf(input, choice, words, signal)
    const facts =
      input === own ? await factsOnce(own, choice.level, language, workOut) : await workOut()
    if (facts === null || signal.aborted) return null
    prepared.push(facts)
  }
  const [first] = prepared
  if (first === undefined) return null
  const document =
    prepared.length === 1
      ? composeDocument(first.veiled, first.facts, options)
      : composeRegion(
          prepared.map(({ veiled, facts }, index) => ({
            name: inputs[index]?.territory?.name ?? '',
            ...{ veiled, facts },
          })),
          options,
        )
  return {
    document,
    input: drawnInput(first),
    recommendations: first.facts.recommendations,
    snapshot: first.snapshot,
  }
}
