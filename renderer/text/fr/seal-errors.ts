import type { KeyFileError } from '../../../shared/ipc/seal-payloads'

/** A sentence for each way in which a protected file does not open, or cannot be made. */
export const sealErrors = {
  'not-sealed':
    'Ce fichier n’est pas un fichier protégé. Rien n’a changé. Choisissez celui que CoTerr a enregistré.',
  'needs-passphrase':
    'Ce fichier est protégé par une phrase secrète. Demandez-la à la personne qui vous l’a transmis, puis ouvrez-le à nouveau.',
  'wrong-key':
    'Ce fichier est protégé pour d’autres ordinateurs que celui-ci. Rien n’a changé. Donnez votre clé publique (Réglages) à son auteur, et demandez-le à nouveau.',
  'seal-damaged':
    'Ce fichier protégé est abîmé, ou sa fin manque : par prudence rien n’en est lu, et rien n’a changé. Copiez-le à nouveau depuis l’original.',
  'seal-too-costly':
    'Ouvrir ou protéger ce fichier demanderait plus de mémoire que CoTerr n’en prend. Rien n’a changé. Demandez-en un autre à son auteur.',
  'bad-recipient':
    'Une clé publique n’en est pas une ({{recipient}}). Le fichier n’a pas été écrit. Corrigez-la dans les réglages.',
  'not-a-key':
    'Ce fichier protégé ne contient pas de clé. Rien n’a changé. Choisissez celui de « Enregistrer ma clé ».',
} as const satisfies Record<Exclude<KeyFileError['kind'], 'wrong-passphrase'>, string>
