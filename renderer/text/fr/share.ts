export const share = {
  reading: 'Lecture du fichier…',
  writing: 'Écriture du fichier…',
  opened: 'Le territoire « {{name}} » est ouvert.',
  nothingNew: '« {{name}} » ne contient rien de nouveau.',
  saved: 'Copie enregistrée : {{name}}',
} as const
