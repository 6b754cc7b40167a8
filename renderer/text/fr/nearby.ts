/** Two laptops round a table. */
export const nearby = {
  title: 'Portable à côté',
  help: 'Deux portables sur le même Wi-Fi, ou reliés par un câble, s’échangent le territoire. Internet n’est pas nécessaire.',
  sides: { host: 'Recevoir un portable', guest: 'Rejoindre un portable' },
  sideHelp: {
    host: 'Cet ordinateur affiche un code ; l’autre le tape.',
    guest: 'L’autre ordinateur affiche un code ; vous le tapez ici.',
  },
  unnamed: 'Portable CoTerr',
  opening: 'Ouverture…',
  noNetwork:
    'Cet ordinateur n’est sur aucun réseau. Reliez les deux portables au même Wi-Fi, au partage de connexion d’un téléphone, ou par un câble.',
  host: {
    shownAs: 'Les autres voient « {{name}} ».',
    code: 'Code à taper sur l’autre portable',
    codeHelp: 'Dites-le de vive voix. Il change à chaque portable.',
    wrong_one: 'Un code faux a été tapé : en voici un nouveau.',
    wrong_other: '{{count}} codes faux ont été tapés : en voici un nouveau.',
    locked:
      'Trop de codes faux : plus aucun portable n’est accepté. Fermez cette fenêtre, puis rouvrez-la.',
    addresses: 'Si l’autre portable ne vous trouve pas, tapez-y cette adresse :',
    none: 'Rien reçu d’un autre portable pour l’instant.',
    last: 'Dernier échange {{when}}.',
    running: 'Échange en cours…',
    open: 'Cette fenêtre ouverte, les portables appairés échangent avec vous ; fermée, plus personne ne vous voit.',
  },
  guest: {
    found: 'Portables trouvés',
    searching:
      'Recherche de portables… Sur l’autre, ouvrez « Portable à côté », « Recevoir un portable ».',
    cannotFind:
      'Ce réseau ne laisse pas les portables se trouver. Tapez l’adresse que l’autre affiche.',
    choose: 'Choisir',
    chooseOf: 'Choisir {{name}}',
    known: 'Déjà appairé',
    typed: 'Adresse de l’autre portable',
    typedHelp: 'Telle que l’autre portable l’affiche, comme 192.168.1.12:45678.',
    code: 'Code affiché par l’autre portable',
    join: 'Rejoindre',
    pairing: 'Vérification du code…',
    exchange: 'Échanger',
    exchangeOf: 'Échanger avec {{name}}',
    badAddress:
      'Cette adresse n’est pas complète : il y faut aussi les chiffres après les deux-points.',
  },
  paired: 'Portables appairés',
  pairedOn: 'Appairé le {{date}}',
  unpair: 'Oublier',
  unpairOf: 'Oublier {{name}} : il faudra un nouveau code',
} as const
