const maxDepth = 12

/**
 * Whether a text is XML as such servers write it: every tag closed in order, not deep, and nothing that a
 * parser would expand. In time that grows with the text alone: what it lets through, a parser that looks
 * for closing tags reads in such time too.
 */
export function isPlainXml(text: string): boolean {
  const open: string[] = []
  let roots = 0
  let at = text.indexOf('<')
  if (at < 0 || text.slice(0, at).replace('\uFEFF', '').trim() !== '') return false
  while (at >= 0) {
    const end = text.indexOf('>', at)
    if (end < 0) return false
    const tag = text.slice(at + 1, end)
    if (tag.startsWith('?')) {
      // The declaration, and nothing like it later.
      if (roots > 0 || open.length > 0) return false
    } else if (tag.startsWith('/')) {
      if (open.pop() !== tag.slice(1).trim()) return false
    } else {
      const name = /^[A-Za-z_][\w:.-]*(?=[\s/]|$)/.exec(tag)?.[0]
      if (name === undefined || tag.includes('<')) return false
      if (open.length === 0) roots += 1
      if (!tag.endsWith('/')) open.push(name)
      if (open.length > maxDepth || roots > 1) return false
    }
    at = text.indexOf('<', end)
  }
  return open.length === 0 && roots === 1
}
