import type { nearby as fr } from '../fr/nearby'
import type { SameKeys } from '../same-keys'

export const nearby = {
  title: 'Laptop near by',
  help: 'Two laptops on the same Wi-Fi, or joined by a cable, exchange the territory. No internet is needed.',
  sides: { host: 'Receive a laptop', guest: 'Join a laptop' },
  sideHelp: {
    host: 'This computer shows a code; the other one types it.',
    guest: 'The other computer shows a code; you type it here.',
  },
  unnamed: 'CoTerr laptop',
  opening: 'Opening…',
  noNetwork:
    'This computer is on no network. Put both laptops on the same Wi-Fi, on a phone’s shared connection, or join them by a cable.',
  host: {
    shownAs: 'Others see “{{name}}”.',
    code: 'Code to type on the other laptop',
    codeHelp: 'Say it out loud. It changes with each laptop.',
    wrong_one: 'A wrong code was typed: here is a new one.',
    wrong_other: '{{count}} wrong codes were typed: here is a new one.',
    locked:
      'Too many wrong codes: no laptop is taken any more. Close this window, then open it again.',
    addresses: 'If the other laptop does not find you, type this address there:',
    none: 'Nothing received from another laptop yet.',
    last: 'Last exchange {{when}}.',
    running: 'Exchanging…',
    open: 'While this window is open, paired laptops exchange with you; once closed, nobody sees you.',
  },
  guest: {
    found: 'Laptops found',
    searching: 'Looking for laptops… On the other one, open “Laptop near by”, “Receive a laptop”.',
    cannotFind:
      'This network does not let laptops find each other. Type the address that the other one shows.',
    choose: 'Choose',
    chooseOf: 'Choose {{name}}',
    known: 'Paired already',
    typed: 'Address of the other laptop',
    typedHelp: 'As the other laptop shows it, such as 192.168.1.12:45678.',
    code: 'Code shown by the other laptop',
    join: 'Join',
    pairing: 'Checking the code…',
    exchange: 'Exchange',
    exchangeOf: 'Exchange with {{name}}',
    badAddress: 'This address is not complete: it takes the digits after the colon too.',
  },
  paired: 'Paired laptops',
  pairedOn: 'Paired on {{date}}',
  unpair: 'Forget',
  unpairOf: 'Forget {{name}}: it will need a new code',
} as const satisfies SameKeys<typeof fr>
