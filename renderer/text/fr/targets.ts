/** Setting up a place of exchange, and the passphrase that protects what leaves. */
export const targets = {
  name: 'Nom',
  nameHelp: 'Comme vous l’appelez entre vous.',
  fields: {
    path: 'Dossier',
    url: 'Adresse',
    user: 'Identifiant',
    password: 'Mot de passe d’application',
    endpoint: 'Adresse du service',
    region: 'Région',
    bucket: 'Compartiment (bucket)',
    prefix: 'Dossier (facultatif)',
    accessKey: 'Clé d’accès',
    secretKey: 'Clé secrète',
  },
  fieldHelp: {
    path: 'Chaque collègue choisit le même dossier, sur la clé ou sur le réseau.',
    url: 'Dans Nextcloud : Fichiers, « Paramètres des fichiers », WebDAV. Ajoutez à la fin le nom d’un dossier.',
    password:
      'Dans Nextcloud : Paramètres personnels, Sécurité, « Créer un nouveau mot de passe d’application ».',
    region: 'Telle que le service l’indique, comme fr-par.',
  },
  urlExample: 'https://nuage.exemple.fr/remote.php/dav/files/prenom/CoTerr',
  endpointExample: 'https://s3.exemple.fr',
  chooseFolder: 'Choisir un dossier…',
  otherFolder: 'Choisir un autre dossier…',
  noFolder: 'Aucun dossier choisi',
  unchanged: 'Inchangé',
  inTheClear:
    'Cette adresse commence par http:// : le mot de passe passerait en clair, et n’importe qui sur le réseau pourrait le lire. Préférez https://.',
  forgetsSecrets:
    'Cet ordinateur n’a pas de trousseau où garder le mot de passe : CoTerr l’oublie en se fermant, et vous le retaperez.',
  test: 'Essayer',
  testing: 'Essai en cours…',
  works_one: 'Cela fonctionne. {{count}} territoire s’y trouve déjà.',
  works_other: 'Cela fonctionne. {{count}} territoires s’y trouvent déjà.',
  worksEmpty: 'Cela fonctionne. Aucun territoire ne s’y trouve encore.',
  noAnswer: {
    folder: 'Ce dossier n’est pas là. Remettez la clé, ou choisissez un autre dossier.',
    webdav: 'Rien ne répond à cette adresse. Vérifiez-la, ainsi que la connexion à internet.',
    s3: 'Rien ne répond à cette adresse. Vérifiez-la, ainsi que la connexion à internet.',
  },
  keep: 'Garder',
  keepAnyway: 'Garder quand même',
  key: {
    title: 'Protection',
    none: 'Sans phrase secrète : qui ouvre ces lieux d’échange peut lire ce territoire.',
    keyed:
      'Protégé par une phrase secrète : les lieux d’échange ne voient que des tailles et des dates.',
    make: 'Protéger par une phrase secrète…',
    makeTitle: 'Protéger par une phrase secrète',
    what: 'Tout ce qui part d’ici sera chiffré ; chaque collègue saisit la phrase une fois, au premier échange.',
    lost: 'Si elle est oubliée, aucun nouvel ordinateur ne pourra lire ce qui est là-bas. Votre travail, lui, reste ici.',
    passphrase: 'Phrase secrète',
    protect: 'Protéger',
    made: 'Ce territoire est protégé. Transmettez la phrase secrète à vos collègues, de vive voix.',
    enterTitle: 'Saisir la phrase secrète',
    enterHelp:
      'Ce territoire est protégé sur « {{name}} ». La personne qui l’a protégé connaît la phrase.',
    open: 'Ouvrir',
  },
} as const
