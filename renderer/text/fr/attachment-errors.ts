import type { AttachmentErrorKind } from '../attachment-error-kind'

/** Pourquoi une pièce n’est pas jointe, et que faire. */
export const attachmentErrors = {
  'attachment-empty': '« {{name}} » est vide : rien n’a été joint.',
  'attachment-program':
    '« {{name}} » est un programme : il n’est pas joint. Joignez une photo, un PDF ou un document de bureau.',
  'attachment-macros':
    '« {{name}} » contient des macros, c’est-à-dire des programmes : il n’est pas joint. Enregistrez-le sans macros, ou en PDF.',
  'attachment-archive':
    '« {{name}} » est une archive : joignez plutôt les fichiers qu’elle contient.',
  'attachment-heic':
    '« {{name}} » est au format HEIC, que CoTerr ne sait pas dessiner. Enregistrez la photo en JPEG, puis joignez-la.',
  'attachment-format':
    '« {{name}} » n’est pas d’un format accepté : JPEG, PNG, WebP, PDF, documents de bureau, texte.',
  'attachment-too-big':
    '« {{name}} » dépasse {{maxMegabytes}} Mo : il n’est pas joint. Allégez-le, ou notez où le trouver.',
  'attachment-pixels':
    'Les dimensions de l’image « {{name}} » sont hors de portée : elle n’est pas jointe. Réduisez-la, puis recommencez.',
  'attachment-damaged': 'L’image « {{name}} » est abîmée ou incomplète : elle n’est pas jointe.',
  'attachment-unreadable':
    '« {{name}} » n’a pas pu être lu : est-ce un dossier, ou le fichier a-t-il été déplacé ? ({{cause}})',
  'attachments-full':
    'Les pièces jointes du territoire atteindraient {{maxMegabytes}} Mo, et il ne tiendrait plus dans un fichier : « {{name}} » n’est pas joint. Effacez-en d’abord.',
} as const satisfies Record<AttachmentErrorKind, string>
