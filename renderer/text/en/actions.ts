import type { actions as fr } from '../fr/actions'
import type { SameKeys } from '../same-keys'

export const actions = {
  newTerritory: 'New territory',
  openFile: 'Open a file',
  openExample: 'Open the example',
  saveCopy: 'Save a copy (.coterr)',
  importTable: 'Import a table (.csv)',
  closeTerritory: 'Close the territory',
  undo: 'Undo',
  redo: 'Redo',
  exportSvg: 'Export the network as SVG',
  exportPng: 'Export the network as PNG',
  makeBriefing: 'Make the territory briefing (PDF)',
  goTo: {
    actors: 'Go to actors',
    alliances: 'Go to alliances',
    network: 'Go to the network',
    relations: 'Go to relations',
    challenges: 'Go to challenges',
    resources: 'Go to resources',
    conflicts: 'Go to disagreements',
    duplicates: 'Go to duplicates',
    history: 'Go to history',
  },
  territory: 'Rename, describe the territory',
  vocabularies: 'Vocabularies',
  settings: 'Settings',
  shortcuts: 'Keyboard shortcuts',
  about: 'About CoTerr',
  importShort: 'Import',
  shareShort: 'Save a copy',
} as const satisfies SameKeys<typeof fr>
