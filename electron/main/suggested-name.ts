import type { FileKind } from '../../shared/ipc/payloads'

const maxStemLength = 120
// Names that Windows keeps for its devices, whatever follows the first dot.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** A name that every system takes, made of what the page suggests, with the extension of its kind. */
export function suggestedName(suggestion: string, kind: FileKind): string {
  const clean = suggestion
    // eslint-disable-next-line no-control-regex -- Control characters are what must go.
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
  const stem = stripExtension(clean, kind)
    .slice(0, maxStemLength)
    .replace(/[. ]+$/, '')
  if (stem === '') return `coterr.${kind}`
  return `${reserved.test(stem) ? '_' : ''}${stem}.${kind}`
}

/** The path with the extension of its kind, added where the person left it out. */
export function withExtension(path: string, kind: FileKind): string {
  return path.toLowerCase().endsWith(`.${kind}`) ? path : `${path}.${kind}`
}

function stripExtension(name: string, kind: FileKind): string {
  return name.toLowerCase().endsWith(`.${kind}`) ? name.slice(0, -kind.length - 1) : name
}
