import type { Preset } from './preset'
import { readRna, type RnaLayout } from './read-rna'

const layout: RnaLayout = {
  source: 'RNA (ministère de l’Intérieur), waldec',
  communeName: 'adrs_libcommune',
  address: [
    'adrs_complement',
    'adrs_numvoie',
    'adrs_repetition',
    'adrs_typevoie',
    'adrs_libvoie',
    'adrs_distrib',
  ],
}

/** Associations created or changed since 2009, in 39 columns, or 41 with telephone and mail. */
export const rnaWaldec: Preset = {
  name: 'rna-waldec',
  requires: ['id', 'titre', 'objet_social1', 'position', 'adrs_libcommune', 'date_disso'],
  excludes: [],
  read: (cell, options) => readRna(cell, layout, options),
  options: { withAddresses: false },
}
