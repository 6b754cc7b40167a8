/** The address of a server as the person typed it; null where it is none. */
export function targetAddress(text: string): URL | null {
  const typed = text.trim()
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(full)) return null
  const url = new URL(full)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  // A password in an address would be kept in plain settings, and a query belongs to a page.
  url.username = ''
  url.password = ''
  url.search = ''
  url.hash = ''
  return url
}

/** The address of something inside a folder. */
export function addressIn(folder: URL, ...names: readonly string[]): URL {
  const url = new URL(folder)
  const path = names.map(encodeURIComponent).join('/')
  url.pathname = `${folder.pathname.replace(/\/+$/, '')}/${path}`
  return url
}
