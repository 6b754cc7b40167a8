import { xmlSafe } from '../../../shared/kernel/xml-safe'

/** Excel's limit. */
const longest = 31

/**
 * Names that Excel takes: of 31 characters at most, none of its own signs, no quote at an end, each once whatever the
 * case. Cut at a word where one ends late enough.
 * @param taken What other sheets are called.
 */
export function sheetNames(titles: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  return titles.map((title, index) => {
    const plain = plainName(title) || String(index + 1)
    let name = cut(plain, longest)
    for (let copy = 2; used.has(name.toLowerCase()); copy += 1) {
      const suffix = ` (${copy})`
      name = `${cut(plain, longest - suffix.length)}${suffix}`
    }
    used.add(name.toLowerCase())
    return name
  })
}

function plainName(title: string): string {
  const plain = xmlSafe(title)
    .replace(/[[\]/\\:*?\s]+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '')
  // Excel keeps this name for itself.
  return plain.toLowerCase() === 'history' ? `${plain} ·` : plain
}

function cut(name: string, room: number): string {
  if (name.length <= room) return name
  const head = name.slice(0, room)
  const space = name[room] === ' ' ? room : head.lastIndexOf(' ')
  return (space > room * 0.6 ? head.slice(0, space) : head)
    .replace(/[' ,;–-]+$/, '')
    .replace(/[\ud800-\udbff]$/, '')
}
