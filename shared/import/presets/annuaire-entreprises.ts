import type { Preset } from './preset'
import { readSirene } from './read-sirene'

const source = 'SIRENE (INSEE), export de l’Annuaire des Entreprises'

/** The free export of annuaire-entreprises.data.gouv.fr: establishments with their legal unit. */
export const annuaireEntreprises: Preset = {
  name: 'annuaire-entreprises',
  requires: ['siret', 'categorieJuridiqueUniteLegale', 'etatAdministratifEtablissement'],
  excludes: [],
  read: (cell, options) => readSirene(cell, source, options),
  options: { withAddresses: true },
}
