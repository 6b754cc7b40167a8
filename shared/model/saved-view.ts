import type { FieldSpecs, RecordOf } from './field'

/**
 * A way of looking at the network that a person kept: it travels with the territory, and views in their
 * order are a story told at a meeting. `shared/graph/saved-settings.ts` says what the codes mean; one that
 * a version does not know counts as not said.
 */
export const savedViewFields = {
  title: { type: 'text' },
  /** What to say when showing it. */
  notes: { type: 'longText' },
  /** Place in the story; equal ones by id. */
  order: { type: 'number' },
  projection: { type: 'text' },
  worlds: { type: 'terms', vocabulary: 'world' },
  actorKinds: { type: 'terms', vocabulary: 'actorKind' },
  allianceForms: { type: 'terms', vocabulary: 'allianceForm' },
  stages: { type: 'terms', vocabulary: 'stage' },
  themes: { type: 'terms', vocabulary: 'theme' },
  communes: { type: 'communes' },
  text: { type: 'text' },
  /** The time shown, or the later of two compared. */
  date: { type: 'partialDate' },
  comparedWith: { type: 'partialDate' },
  arrangement: { type: 'text' },
  /** What an arrangement is around. */
  centre: { type: 'reference', target: ['actor', 'alliance'] },
  /** How many ties away from it is shown: 1 to 3. */
  steps: { type: 'number' },
  colorBy: { type: 'text' },
  sizeBy: { type: 'text' },
  tiesBy: { type: 'text' },
  alliancesAs: { type: 'text' },
  hidesTensions: { type: 'flag' },
  hidesWished: { type: 'flag' },
  /** What stood in the middle of the window, in the layout's own unit, and pixels a unit. */
  middleX: { type: 'number' },
  middleY: { type: 'number' },
  zoom: { type: 'number' },
} as const satisfies FieldSpecs

export type SavedView = RecordOf<typeof savedViewFields>
