import type { briefing as fr } from '../fr/briefing'
import type { SameKeys } from '../same-keys'

export const briefing = {
  title: 'Territory briefing',
  madeOn: 'Made on {{date}} by {{person}} with CoTerr {{version}}',
  madeOnNobody: 'Made on {{date}} with CoTerr {{version}}',
  communes_one: '{{count}} commune',
  communes_other: '{{count}} communes',
  keyFigures: 'In short',
  actors: 'Actors',
  alliances: 'Alliances',
  alliedShare: 'Actors in an alliance',
  crossWorld: 'Alliances of 3 worlds or more',
  challenges: 'Challenges',
  unanswered: 'Challenges without an alliance',
  byWorld: 'Actors by world',
  byForm: 'Alliances by form',
  byStage: 'Alliances by stage',
  unknown: 'Not recorded',
  mostAllied: 'Most committed actors',
  mostAlliedCount_one: '{{name}} ({{count}} alliance)',
  mostAlliedCount_other: '{{name}} ({{count}} alliances)',
  none: 'None',
  notEnough: 'cannot be computed',
  network: 'The network',
  networkNote:
    'Two-mode network (actors and alliances): density {{density}}, {{components}}, {{isolates}}.',
  components_one: '{{count}} component',
  components_other: '{{count}} components',
  isolates_one: '{{count}} isolated actor or alliance',
  isolates_other: '{{count}} isolated actors or alliances',
  fictitious_one: 'Example: {{count}} record in this briefing is fictitious.',
  fictitious_other: 'Example: {{count}} records in this briefing are fictitious.',
  source:
    'Figures computed on what is recorded at this date. Communes and groupings: Etalab, Licence Ouverte 2.0, edition 2026.',
} as const satisfies SameKeys<typeof fr>
