import type { TFunction } from 'i18next'
import type { LegendEntry } from '../../network/scene/legend'
import { othersCode, restCode, severalCode } from '../../network/scene/special-codes'
import type { FigureFormat, NodeValue } from '../measures/node-values'

/** Sections whose codes a vocabulary has. */
const vocabularyOf: Readonly<Partial<Record<LegendEntry['section'], string>>> = {
  tieForm: 'allianceForm',
}

const changes = ['appeared', 'disappeared', 'stayed'] as const
const nodes = ['actor', 'alliance'] as const
const ties = ['any', 'membership', 'relation', 'shared-1', 'shared-2', 'shared-3'] as const
const strengths = ['1', '2', '3', '4'] as const
const severals = ['theme', 'tieForm', 'partnershipType'] as const
const others = ['theme', 'community'] as const
const unknowns = [
  'world',
  'theme',
  'community',
  'stage',
  'actorKind',
  'allianceForm',
  'size',
  'tieForm',
  'partnershipType',
  'strength',
  'relationType',
] as const

function oneOf<C extends string>(known: readonly [C, ...C[]], code: string): C {
  return known.find((own) => own === code) ?? known[0]
}

/** What writing an entry takes, in one language. */
export interface EntryWords {
  readonly t: TFunction
  readonly termLabel: (vocabulary: string, code: string) => string
  readonly format: (value: number | null | undefined, format: FigureFormat) => string
}

/** What an entry of the legend is called; sizes are those of `sizeValue`. */
export function entryLabel(
  { t, termLabel, format }: EntryWords,
  sizeValue: NodeValue | undefined,
): (entry: LegendEntry) => string {
  return ({ section, code, isMutual, name = '', value = 0 }) => {
    if (code === '') return t(`look.unknown.${oneOf(unknowns, section)}`)
    if (code === severalCode) return t(`look.several.${oneOf(severals, section)}`)
    if (code === othersCode) return t(`look.others.${oneOf(others, section)}`)
    if (code === restCode) return t('look.hullsLeft', { count: value })
    switch (section) {
      case 'change':
      case 'tieChange':
        return t(`look.change.${oneOf(changes, code)}`)
      case 'node':
      case 'position':
        return t(`look.node.${oneOf(nodes, code)}`)
      case 'tie':
        return t(`look.tie.${oneOf(ties, code)}`)
      case 'strength':
        return t(`look.strength.${oneOf(strengths, code)}`)
      case 'community':
        return t('look.around', { name })
      case 'hull':
        return name === '' ? t('look.untitled') : name
      case 'badge':
        return t('look.badge')
      case 'size':
        return format(value, sizeValue?.format ?? 'count')
      default: {
        const label = termLabel(vocabularyOf[section] ?? section, code)
        return isMutual ? t('look.mutual', { label }) : label
      }
    }
  }
}
