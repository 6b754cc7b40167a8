import type { HelpOf } from './catalogue'

export const helpFr: Readonly<Record<HelpOf, string>> = {
  coterr: `Usage : npm run --silent coterr -- COMMANDE [OPTION...] FICHIER...

Lit et écrit des territoires (fichiers .coterr) sans fenêtre.

  validate FICHIER...      dit de chaque fichier s’il est bon, ou pourquoi il est refusé
  info FICHIER...          dit ce qu’un fichier contient, et qui l’a fait
  join SORTIE FICHIER...   réunit plusieurs fichiers d’un territoire, sans perdre un mot
  redact FICHIER           écrit un fichier sans les contacts, ou sans rien qui ne soit public
  convert FICHIER          réécrit un fichier : en .coterr, JSON, CSV ou réseau

Pour toutes les commandes :
  -h, --help                 en dit plus
      --json                 répond en JSON, un objet par ligne
      --lang fr|en           la langue ; sinon, celle du système
      --passphrase-file F    ouvre les fichiers chiffrés par la phrase de passe qui est dans F,
                             sur sa première ligne ; sinon, elle est demandée au terminal
      --identity-file F      les ouvre par les clés secrètes qui sont dans F
                             (AGE-SECRET-KEY-1...)

FICHIER peut être - pour l’entrée standard, et SORTIE - pour la sortie standard. Rien n’est
remplacé sans --force, et ce qui est écrit est là en entier ou pas du tout. Phrases de passe et
clés ne se donnent jamais dans la commande, où d’autres programmes pourraient les lire.

Code de retour : 0 tout s’est bien passé, 1 un fichier est refusé ou n’a pas pu être lu ou
écrit, 2 la commande n’a pas été comprise.
`,
  validate: `Usage : npm run --silent coterr -- validate FICHIER...

Lit chaque fichier comme CoTerr le ferait avant de l’ouvrir : conteneur, sommes de contrôle,
chaque ligne. Une ligne par fichier : bon, ou refusé, avec la raison et son nom. Un fichier
refusé ne change rien nulle part.

Code de retour : 0 tous sont bons, 1 certains sont refusés, 2 la commande n’a pas été comprise.
`,
  info: `Usage : npm run --silent coterr -- info FICHIER...

Dit de chaque fichier : son territoire, son profil de partage, le nombre de fiches de chaque
sorte et de désaccords, qui l’a fait et quand, et la dernière estampille de chaque ordinateur.
`,
  join: `Usage : npm run --silent coterr -- join SORTIE FICHIER... [--force]

Réunit des fichiers d’un même territoire, dans n’importe quel ordre et autant de fois qu’on
veut, avec le même résultat : chaque lot de modifications de chaque fichier est dans SORTIE, les
désaccords aussi (ils sont comptés, et se tranchent dans l’application). Ce que quelqu’un a fait
effacer pour de bon est retiré de tous. Si un fichier est refusé, ou est d’un autre territoire,
rien n’est écrit.

      --force                remplace SORTIE
      --encrypt              chiffre SORTIE par une phrase de passe, demandée deux fois
      --new-passphrase-file F  chiffre SORTIE par la phrase de passe qui est dans F
      --encrypt-for CLÉ      chiffre SORTIE pour une clé publique (age1...) ; peut se répéter
`,
  redact: `Usage : npm run --silent coterr -- redact FICHIER --profile PROFIL --out SORTIE

Écrit un fichier d’où certaines choses sont absentes, octet pour octet (docs/sharing.md les donne
champ par champ). Il se réunit partout avec le reste du territoire.

      --profile PROFIL       complete : tout
                             without-contacts : rien sur les personnes physiques
                             public : ni cela, ni les jugements, ni qui a dit quoi
      --without-world CODE   laisse de côté les acteurs d’un monde : public, economique,
                             interet_general, academique, autre
      --without-theme CODE   laisse de côté les acteurs d’un thème
      --without-commune CODE laisse de côté les acteurs d’une commune (code INSEE)
                             (chacune des trois peut se répéter)
      --out SORTIE           le fichier à écrire
      --force                remplace SORTIE
      --encrypt              chiffre SORTIE par une phrase de passe, demandée deux fois
      --new-passphrase-file F  chiffre SORTIE par la phrase de passe qui est dans F
      --encrypt-for CLÉ      chiffre SORTIE pour une clé publique (age1...) ; peut se répéter
`,
  convert: `Usage : npm run --silent coterr -- convert FICHIER --to FORMAT --out SORTIE

      --to coterr            la version présente du format, avec toute son histoire
      --to json              l’état présent en fiches simples, comme dans territory.json
      --to csv               l’état présent en tableaux : SORTIE est un dossier, avec un fichier
                             par sorte de fiche (;, UTF-8). Les titres sont les noms des champs ;
                             les ensembles sont séparés par |. Un texte qu’un tableur prendrait
                             pour une formule commence par '
      --to gexf|graphml|kumu le réseau, pour Gephi, pour yEd, igraph ou Cytoscape, pour Kumu
                             (docs/interchange.md en donne les champs ; sans aucun contact)
      --out SORTIE           le fichier, ou pour csv le dossier, à écrire
      --force                remplace ce qui est là
      --encrypt              chiffre SORTIE par une phrase de passe, demandée deux fois (pas csv)
      --new-passphrase-file F  chiffre SORTIE par la phrase de passe qui est dans F (pas csv)
      --encrypt-for CLÉ      chiffre SORTIE pour une clé publique (age1...) ; peut se répéter
                             (pas csv)

Un fichier chiffré, converti en coterr sans une des trois dernières, est écrit en clair.
`,
}
