import type { Preset } from './preset'
import { readRna, type RnaLayout } from './read-rna'

const layout: RnaLayout = {
  source: 'RNA (ministère de l’Intérieur), import',
  communeName: 'libcom',
  address: ['adr1', 'adr2', 'adr3'],
}

/** Older associations, without a declaration since 2009, in 26 columns. */
export const rnaImport: Preset = {
  name: 'rna-import',
  requires: ['id', 'titre', 'objet_social1', 'position', 'libcom', 'adr1'],
  excludes: [],
  read: (cell, options) => readRna(cell, layout, options),
  options: { withAddresses: false },
}
