import type { Attachment } from '../../../shared/model/attachment'

export const attachments = {
  adding: 'Ajout des pièces jointes…',
  already: '« {{name}} » est déjà joint à cette fiche.',
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
