import type { Term } from '../../../shared/model/term'
import { termsOf } from '../../../shared/model/vocabularies/term-label'
import type { Encoding } from '../../network/scene/encoding'
import type { LegendSection } from '../../network/scene/legend'

const codesInOrder: Readonly<Partial<Record<LegendSection, readonly string[]>>> = {
  change: ['appeared', 'disappeared', 'stayed'],
  tieChange: ['appeared', 'disappeared', 'stayed'],
  tie: ['any', 'membership', 'shared-1', 'shared-2', 'shared-3', 'relation'],
}

/** The order of a section's codes: its vocabulary's, or its own. */
export function codeOrder(terms: readonly Term[]): Encoding['orderOf'] {
  return (section) =>
    codesInOrder[section] ??
    termsOf(section === 'tieForm' ? 'allianceForm' : section, terms).map(({ code }) => code)
}

/** The type of partnership that a type belongs to, itself where it is one of the first rank. */
export function partnershipFamilies(terms: readonly Term[]): (code: string) => string {
  const parents = new Map(
    termsOf('partnershipType', terms).map(({ code, parent }) => [code, parent]),
  )
  return (code) => parents.get(code) ?? code
}
