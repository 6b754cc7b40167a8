import type { targetErrors as french } from '../fr/target-errors'
import type { SameKeys } from '../same-keys'

export const targetErrors: SameKeys<typeof french> = {
  'target-unreachable':
    'This place cannot be reached now. Your work is safe on this computer. Check the USB stick, the folder or the network, then try again.',
  'target-login':
    'This place refuses the user name or the password: they are wrong, or have expired. Type them again in “Change”, then try again.',
  'target-forbidden':
    'This place does not let you write. Ask whoever runs it for the right to write, or choose another folder.',
  'target-full':
    'There is no room left there: not everything was sent. Your work is safe on this computer. Make some room, then try again.',
  'target-not-found':
    'The address answers, but the folder is not there. Check the address and the name of the folder in “Change”.',
  'target-lies':
    'This place answered otherwise than expected, and the exchange stopped. Nothing is lost here. Try again; if it comes back, check the address. ({{cause}})',
  'target-clock':
    'The date or time of this computer does not agree with that of this place, which therefore refuses the exchange. Set the date and time, then try again.',
  'target-region':
    'This storage is in another region than the one given. Correct the region in “Change”, then try again.',
  'target-certificate':
    'This place is not who it should be: to be safe, nothing was sent to it. Tell whoever runs it; for a laptop, pair it again.',
  'target-sealed':
    'This territory is protected there by a passphrase. Ask your colleagues for it, and type it here.',
  'wrong-passphrase':
    'This is not the right passphrase. Nothing has changed. Check it, capitals and spaces included, then try again.',
  'target-secret':
    'The password of this place is no longer on this computer. Type it again in “Change”, then try again.',
  'target-too-big':
    'A file of this place is larger than anything CoTerr writes: it was not read. Nothing is lost here. Tell whoever runs this folder.',
  cancelled:
    'The exchange was stopped. What had already passed is kept; the rest passes next time.',

  'pair-wrong-code':
    'This is not the right code. The other laptop now shows a new one: type that one.',
  'pair-locked':
    'Too many wrong codes: the other laptop takes no more. There, close the “Laptop near by” window, open it again, then type the new code.',
  'pair-busy': 'Another laptop is pairing with it. Wait a moment, then try again.',
  'pair-stranger':
    'What answers at this address is not CoTerr, or not the same version. Check the address, and update CoTerr on both laptops.',
}
