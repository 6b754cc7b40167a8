import type { Preset } from './preset'
import { readSirene } from './read-sirene'

const source = 'SIRENE (INSEE), StockEtablissement'

/** SIRENE's stock of establishments: neither legal name nor legal form, so most rows only complete actors. */
export const stockEtablissement: Preset = {
  name: 'stock-etablissement',
  requires: ['siret', 'etatAdministratifEtablissement'],
  excludes: ['categorieJuridiqueUniteLegale'],
  read: (cell, options) => readSirene(cell, source, options),
  options: { withAddresses: true },
}
