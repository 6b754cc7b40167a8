/** How every file in the `age` format begins, whatever its version. */
const beginning = 'age-encryption.org/'

/** Whether bytes say that they are encrypted in the `age` format (binary, not the text form `armor`). */
export function isSealed(bytes: Uint8Array): boolean {
  if (bytes.length < beginning.length) return false
  for (let at = 0; at < beginning.length; at++) {
    if (bytes[at] !== beginning.charCodeAt(at)) return false
  }
  return true
}
