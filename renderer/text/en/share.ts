import type { share as fr } from '../fr/share'
import type { SameKeys } from '../same-keys'

export const share = {
  reading: 'Reading the file…',
  writing: 'Writing the file…',
  opened: 'The territory “{{name}}” is open.',
  nothingNew: '“{{name}}” holds nothing new.',
  saved: 'Copy saved: {{name}}',
} as const satisfies SameKeys<typeof fr>
