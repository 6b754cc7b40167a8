import type { Language } from './language'

/** Entries that the renderer carries out; each is the name of an action of renderer/actions. */
export type MenuAction =
  | 'new-territory'
  | 'open-file'
  | 'open-for-reading'
  | 'share'
  | 'save-copy'
  | 'import-table'
  | 'show-backups'
  | 'open-sync'
  | 'open-nearby'
  | 'undo'
  | 'redo'
  | 'export-network'
  | 'export-network-svg'
  | 'export-network-png'
  | 'make-briefing'
  | 'open-settings'
  | 'show-shortcuts'
  | 'about'

type Role =
  | 'file'
  | 'edit'
  | 'view'
  | 'help'
  | 'export'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'quit'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'window'
  | 'minimize'
  | 'close'

type MenuText = Readonly<Record<MenuAction | Role, string>>

const fr: MenuText = {
  file: '&Fichier',
  edit: '&Édition',
  view: '&Affichage',
  help: 'Aid&e',
  window: 'Fenêtre',
  export: 'Exporter',
  'new-territory': 'Nouveau territoire…',
  'open-file': 'Ouvrir…',
  'open-for-reading': 'Ouvrir pour lire…',
  share: 'Partager…',
  'save-copy': 'Enregistrer une copie…',
  'import-table': 'Importer un tableau ou un réseau…',
  'show-backups': 'Sauvegardes…',
  'open-sync': 'Synchroniser…',
  'open-nearby': 'Portable à côté…',
  'export-network': 'Image du réseau…',
  'export-network-svg': 'Réseau en SVG…',
  'export-network-png': 'Réseau en PNG…',
  'make-briefing': 'Note de territoire en PDF…',
  'open-settings': 'Réglages…',
  'show-shortcuts': 'Raccourcis clavier',
  about: 'À propos de CoTerr',
  undo: 'Annuler',
  redo: 'Rétablir',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  selectAll: 'Tout sélectionner',
  resetZoom: 'Taille réelle',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  togglefullscreen: 'Plein écran',
  minimize: 'Placer dans le Dock',
  close: 'Fermer la fenêtre',
  hide: 'Masquer CoTerr',
  hideOthers: 'Masquer les autres',
  unhide: 'Tout afficher',
  quit: 'Quitter CoTerr',
}

const en: MenuText = {
  file: '&File',
  edit: '&Edit',
  view: '&View',
  help: '&Help',
  window: 'Window',
  export: 'Export',
  'new-territory': 'New territory…',
  'open-file': 'Open…',
  'open-for-reading': 'Open for reading…',
  share: 'Share…',
  'save-copy': 'Save a copy…',
  'import-table': 'Import a table or a network…',
  'show-backups': 'Backups…',
  'open-sync': 'Sync…',
  'open-nearby': 'Laptop near by…',
  'export-network': 'Picture of the network…',
  'export-network-svg': 'Network as SVG…',
  'export-network-png': 'Network as PNG…',
  'make-briefing': 'Territory briefing as PDF…',
  'open-settings': 'Settings…',
  'show-shortcuts': 'Keyboard shortcuts',
  about: 'About CoTerr',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  resetZoom: 'Actual size',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  togglefullscreen: 'Full screen',
  minimize: 'Minimize',
  close: 'Close window',
  hide: 'Hide CoTerr',
  hideOthers: 'Hide others',
  unhide: 'Show all',
  quit: 'Quit CoTerr',
}

export function menuText(language: Language): MenuText {
  return language === 'fr' ? fr : en
}
