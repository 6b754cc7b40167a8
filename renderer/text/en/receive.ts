import type { receive as fr } from '../fr/receive'
import type { SameKeys } from '../same-keys'

export const receive = {
  title: 'Receive a shared territory',
  help: 'A colleague has put it somewhere already: how is it to be received?',
  look: 'Look',
  lookOf: 'Look at the territories of “{{name}}”',
  territories: 'Territories on “{{name}}”',
  reading: 'Reading what is there…',
  nothing: 'No territory is there yet. Ask your colleague to sync theirs here, then look again.',
  again: 'Look again',
  sealed: 'Protected territory',
  sealedHelp: 'Its name can be read with the passphrase.',
  unnamed: 'Unnamed territory',
  here: 'On this computer already',
  take: 'Receive',
  takeOf: 'Receive “{{name}}”',
  open: 'Open',
  openOf: 'Open “{{name}}”, on this computer already',
  done: 'The territory “{{name}}” is received.',
} as const satisfies SameKeys<typeof fr>
