export const share = {
  reading: 'Lecture du fichier…',
  writing: 'Écriture du fichier…',
  opened: 'Le territoire « {{name}} » est ouvert.',
  joined_one: '« {{name}} » a été joint au territoire : {{count}} modification nouvelle.',
  joined_other: '« {{name}} » a été joint au territoire : {{count}} modifications nouvelles.',
  nothingNew: '« {{name}} » ne contient rien de nouveau.',
  saved: 'Copie enregistrée : {{name}}',
} as const
