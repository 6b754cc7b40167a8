export const settings = {
  title: 'Réglages',
  language: 'Langue',
  languageHelp: 'Tous les écrans changent aussitôt.',
  colorScheme: 'Apparence',
  schemes: { auto: 'Comme le système', light: 'Claire', dark: 'Sombre' },
  person: 'Votre nom',
  personHelp: 'Il signe vos modifications, y compris dans les fichiers que vous transmettez.',
  personPlaceholder: 'Prénom et nom, ou structure',
  shortcuts: {
    title: 'Raccourcis clavier',
    palette: 'Rechercher, ou lancer une action',
    escape: 'Fermer la fiche ou la fenêtre',
    key: 'Touches',
    does: 'Effet',
  },
  about: {
    title: 'À propos de CoTerr',
    version: 'Version {{version}}',
    purpose:
      'CoTerr aide à recenser les acteurs d’un territoire et leurs alliances, à voir le réseau qu’ils forment et à le partager. Tout est enregistré sur cet ordinateur ; rien n’en sort que ce que vous enregistrez en fichier, ou échangez avec les lieux que vous avez choisis.',
    licence: 'CoTerr est un logiciel libre, sous licence EUPL 1.2.',
    credits: 'Données et composants',
    places: 'Découpage administratif : Etalab, Licence Ouverte 2.0, millésime 2026.',
    placesOrigin:
      'Établi par Etalab d’après le Code officiel géographique et les populations de l’INSEE, les intercommunalités de la DGCL et les codes postaux de La Poste.',
    positions:
      'Positions des communes : GeoNames (geonames.org), CC BY 4.0, réduites et arrondies ; les autres sont approchées.',
    font: 'Police Inter : Rasmus Andersson, SIL Open Font License 1.1.',
    icons: 'Icônes Tabler : Paweł Kuna, licence MIT.',
    parts:
      'Bâti avec Electron, React, Mantine, D3, Dexie, Zustand, i18next, TanStack, zod, fflate et Papa Parse, sous licences MIT, ISC et Apache 2.0.',
  },
} as const
