import type { welcome as fr } from '../fr/welcome'
import type { SameKeys } from '../same-keys'

export const welcome = {
  tagline:
    'Record the actors of a territory and their alliances, see the network they form, share it.',
  offline:
    'Without the internet: everything is saved on this computer, and exchanged when you want it.',
  start: 'Start',
  newTerritory: 'New territory',
  newTerritoryHelp: 'A municipality, an intercommunal body, a département, or a free name',
  openFile: 'Open a file',
  openFileHelp: 'A .coterr territory from a colleague; you can also drop it here',
  receiveHelp: 'By USB stick, Nextcloud, S3 storage, or the laptop near by',
  openExample: 'Open the example',
  openExampleHelp: 'A real territory, with fictitious actors and alliances, to try things out',
  recents: 'Recent territories',
  noRecents: 'Your territories will appear here.',
  openedOn: 'Opened on {{date}}',
  remove: 'Take “{{name}}” off this computer',
  removeTitle: 'Take this territory off this computer?',
  removeHelp:
    '“{{name}}” will leave the list and can no longer be opened here. The .coterr files that you saved of it remain, and can open it again.',
  removeConfirm: 'Take off',
  signedAs: 'Your changes are signed “{{name}}”.',
  changeName: 'Change',
  askName: 'Your name, to sign your changes',
  keepName: 'Keep',
  about: 'About (version {{version}})',
} as const satisfies SameKeys<typeof fr>
