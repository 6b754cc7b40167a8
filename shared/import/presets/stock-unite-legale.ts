import type { Preset } from './preset'
import { readSirene } from './read-sirene'

const source = 'SIRENE (INSEE), StockUniteLegale'

/** SIRENE's stock of legal units: names and legal forms, no place. */
export const stockUniteLegale: Preset = {
  name: 'stock-unite-legale',
  requires: ['siren', 'categorieJuridiqueUniteLegale', 'etatAdministratifUniteLegale'],
  excludes: ['siret'],
  read: (cell, options) => readSirene(cell, source, options),
  options: { withAddresses: true },
}
