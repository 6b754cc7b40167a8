/**
 * The form in which a passphrase goes into a new file: composed (NFC), since one keyboard types `é` as one
 * character and another as two.
 */
export function writtenPassphrase(passphrase: string): string {
  return passphrase.normalize('NFC')
}

/** What to try for a passphrase as it was typed: other programs write it into their files as it is. */
export function readPassphrases(passphrase: string): readonly string[] {
  return [...new Set([writtenPassphrase(passphrase), passphrase])]
}
