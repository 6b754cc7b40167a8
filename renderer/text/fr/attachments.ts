import type { Attachment } from '../../../shared/model/attachment'

export const attachments = {
  one: 'Pièce jointe',
  title: 'Photos et documents',
  none: 'Glissez une photo ou un document sur la fenêtre, collez-le, ou choisissez-le.',
  help: '25 Mo au plus par fichier. Des photos, ni le lieu ni l’appareil ne sont gardés.',
  add: 'Joindre…',
  reduce: 'Réduire les photos',
  before: 'Précédente',
  after: 'Suivante',
  absent: 'n’est pas sur cet ordinateur',
  missing:
    '« {{name}} » n’est pas sur cet ordinateur. Il viendra avec une copie complète du territoire, ou par la synchronisation.',
  opensElsewhere: 'Enregistrez ce document pour l’ouvrir dans un autre logiciel.',
  captionHelp:
    'Ce que l’on y voit, pour qui ne le voit pas. Si l’on y reconnaît quelqu’un, demandez son accord.',
  pixels: '{{width}} × {{height}} pixels',
  saveAs: 'Enregistrer sous…',
  remove: 'Retirer',
  adding: 'Ajout des pièces jointes…',
  already: '« {{name}} » est déjà joint à cette fiche.',
  notOnDisk: 'Une pièce jointe n’a pas pu être copiée sur le disque. $t({{error}})',
  fields: {
    record: 'Fiche',
    name: 'Nom du fichier',
    caption: 'Légende',
    mediaType: 'Format',
    hash: 'Empreinte',
    size: 'Taille',
    width: 'Largeur',
    height: 'Hauteur',
    takenOn: 'Date',
    credit: 'Crédit',
    isInBriefing: 'Dans la note',
  } satisfies Record<Exclude<keyof Attachment, 'id'>, string>,
} as const
