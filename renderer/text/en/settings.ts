import type { settings as fr } from '../fr/settings'
import type { SameKeys } from '../same-keys'

export const settings = {
  title: 'Settings',
  language: 'Language',
  languageHelp: 'Every screen changes at once.',
  colorScheme: 'Appearance',
  schemes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  person: 'Your name',
  personHelp: 'It signs your changes, also in the files that you hand over.',
  personPlaceholder: 'First and last name, or organisation',
  shortcuts: {
    title: 'Keyboard shortcuts',
    palette: 'Search, or run an action',
    escape: 'Close the form or the dialog',
    key: 'Keys',
    does: 'Effect',
  },
  about: {
    title: 'About CoTerr',
    version: 'Version {{version}}',
    purpose:
      'CoTerr helps to record the actors of a territory and their alliances, to see the network they form and to share it. Everything is saved on this computer; nothing leaves it but what you save as a file, or exchange with the places that you chose.',
    licence: 'CoTerr is free software, under the EUPL 1.2 licence.',
    credits: 'Data and components',
    places: 'Administrative boundaries: Etalab, Licence Ouverte 2.0, 2026 edition.',
    placesOrigin:
      'Made by Etalab from the official geographic code and populations of INSEE, the intercommunal bodies of the DGCL and the postal codes of La Poste.',
    positions:
      'Positions of communes: GeoNames (geonames.org), CC BY 4.0, reduced and rounded; the others are approximate.',
    font: 'Inter typeface: Rasmus Andersson, SIL Open Font License 1.1.',
    icons: 'Tabler icons: Paweł Kuna, MIT licence.',
    parts:
      'Built with Electron, React, Mantine, D3, Dexie, Zustand, i18next, TanStack, zod, fflate and Papa Parse, under the MIT, ISC and Apache 2.0 licences.',
  },
} as const satisfies SameKeys<typeof fr>
