const nodeId = /<node\b[^>]*?\sid\s*=\s*(["'])(.*?)\1/g
const edgeEnd = /\s(?:source|target)\s*=\s*(["'])(.*?)\1/g

/** The first node that a link names and the file does not have: the reader says only that there is one. */
export function missingEnd(text: string): string {
  const ids = new Set(Array.from(text.matchAll(nodeId), ([, , id = '']) => id))
  for (const [tag] of text.matchAll(/<edge\b[^>]*>/g)) {
    for (const [, , id = ''] of tag.matchAll(edgeEnd)) if (!ids.has(id)) return id.slice(0, 80)
  }
  return ''
}
