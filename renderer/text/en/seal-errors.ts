import type { sealErrors as french } from '../fr/seal-errors'
import type { SameKeys } from '../same-keys'

export const sealErrors: SameKeys<typeof french> = {
  'not-sealed':
    'This file is no protected file. Nothing has changed. Choose the one that CoTerr saved.',
  'needs-passphrase':
    'This file is protected by a passphrase. Ask the person who gave it to you, then open it again.',
  'wrong-key':
    'This file is protected for other computers than this one. Nothing has changed. Give your public key (Settings) to its author, and ask for it again.',
  'seal-damaged':
    'This protected file is damaged, or its end is missing: to be safe nothing of it is read, and nothing has changed. Copy it again from the original.',
  'seal-too-costly':
    'Opening or protecting this file would take more memory than CoTerr uses. Nothing has changed. Ask its author for another.',
  'bad-recipient':
    'A public key is none ({{recipient}}). The file was not written. Correct it in the settings.',
  'not-a-key':
    'This protected file holds no key. Nothing has changed. Choose the one of “Save my key”.',
}
