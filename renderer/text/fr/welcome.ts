export const welcome = {
  tagline:
    'Recenser les acteurs d’un territoire et leurs alliances, voir le réseau qu’ils forment, le partager.',
  offline:
    'Sans internet : tout est enregistré sur cet ordinateur, et s’échange quand vous le voulez.',
  start: 'Commencer',
  newTerritory: 'Nouveau territoire',
  newTerritoryHelp: 'Une commune, une intercommunalité, un département, ou un nom libre',
  openFile: 'Ouvrir un fichier',
  openFileHelp: 'Un territoire .coterr reçu d’un collègue ; vous pouvez aussi le déposer ici',
  receiveHelp: 'Par une clé USB, un Nextcloud, un stockage S3, ou le portable d’à côté',
  openExample: 'Ouvrir l’exemple',
  openExampleHelp: 'Un territoire réel, avec des acteurs et des alliances fictifs, pour essayer',
  recents: 'Territoires récents',
  noRecents: 'Vos territoires apparaîtront ici.',
  openedOn: 'Ouvert le {{date}}',
  remove: 'Retirer « {{name}} » de cet ordinateur',
  removeTitle: 'Retirer ce territoire de cet ordinateur ?',
  removeHelp:
    '« {{name}} » quittera la liste et ne pourra plus être ouvert ici. Les fichiers .coterr que vous en avez enregistrés restent, et peuvent le rouvrir.',
  removeConfirm: 'Retirer',
  signedAs: 'Vos modifications sont signées « {{name}} ».',
  changeName: 'Changer',
  askName: 'Votre nom, pour signer vos modifications',
  keepName: 'Garder',
  about: 'À propos (version {{version}})',
} as const
