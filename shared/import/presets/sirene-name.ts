import { plainWords } from '../../kernel/plain-words'
import { onOneLine } from '../cell-values'
import type { Cell } from '../read-row'

/** First and last name of a natural person; the pseudonym where there is no last name. Empty for a company. */
export function personName(cell: Cell): string {
  const last = cell('nomUsageUniteLegale') || cell('nomUniteLegale')
  const first = cell('prenomUsuelUniteLegale') || cell('prenom1UniteLegale')
  return last === '' ? cell('pseudonymeUniteLegale') : onOneLine(`${first} ${last}`)
}

/**
 * The name of an establishment: that of its legal unit; for another establishment than the head office,
 * or under a shop sign of its own, « sign (unit) ». domain.md 4.2, "Name rule".
 */
export function nameOf(cell: Cell, isPerson: boolean, isHeadOffice: boolean): string {
  const unit = isPerson ? personName(cell) : unitName(cell)
  const sign = onOneLine(
    cell('enseigne1Etablissement') ||
      cell('denominationUsuelleEtablissement') ||
      cell('enseigne2Etablissement') ||
      cell('enseigne3Etablissement'),
  )
  if (unit === '' || sign === '') return unit || sign
  if (plainWords(unit) === plainWords(sign)) return unit
  return isHeadOffice && plainWords(sign) === plainWords(cell('sigleUniteLegale'))
    ? unit
    : `${sign} (${unit})`
}

function unitName(cell: Cell): string {
  return onOneLine(
    cell('denominationUniteLegale') ||
      cell('denominationUsuelle1UniteLegale') ||
      cell('denominationUsuelle2UniteLegale') ||
      cell('denominationUsuelle3UniteLegale'),
  )
}

/** « 12 BIS RUE DES LILAS » and what completes it. */
export function establishmentAddress(cell: Cell): string {
  const street = onOneLine(
    [
      cell('numeroVoieEtablissement'),
      cell('indiceRepetitionEtablissement'),
      cell('typeVoieEtablissement'),
      cell('libelleVoieEtablissement'),
    ].join(' '),
  )
  const lines = [cell('complementAdresseEtablissement'), street]
  return lines.filter((line) => line !== '').join(', ')
}
