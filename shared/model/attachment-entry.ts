const folder = 'attachments/'
const hashPattern = /^[0-9a-f]{64}$/

/** Whether a text is a SHA-256 as attachments name it: lower case hex. */
export function isAttachmentHash(text: string): boolean {
  return hashPattern.test(text)
}

/** The name of the entry that holds the bytes of an attachment, in a file and in the database. */
export function attachmentEntry(hash: string): string {
  return `${folder}${hash}`
}

/** The hash that an entry's name says; null where it is not the name of an attachment's bytes. */
export function hashOfEntry(name: string): string | null {
  if (!name.startsWith(folder)) return null
  const hash = name.slice(folder.length)
  return isAttachmentHash(hash) ? hash : null
}
