/** Every way in which encrypting, or opening what is encrypted, can fail. */
export type SealError =
  /** Not in the `age` format. */
  | { readonly kind: 'not-sealed' }
  /** Encrypted with a passphrase, and none was given. */
  | { readonly kind: 'needs-passphrase' }
  | { readonly kind: 'wrong-passphrase' }
  /** Encrypted for keys, and this one is not among them. */
  | { readonly kind: 'wrong-key' }
  /** Some byte is not as it was written, or the end is missing. */
  | { readonly kind: 'seal-damaged' }
  /** Opening it would take more time and memory than any file of ours asks for. */
  | { readonly kind: 'seal-too-costly' }
  /** What was given as a public key is none. */
  | { readonly kind: 'bad-recipient'; readonly recipient: string }
