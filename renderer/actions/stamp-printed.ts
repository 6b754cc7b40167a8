/** What a PDF says of itself. */
export interface PdfStamp {
  /** Empty where nobody is named. */
  readonly author: string
  readonly generator: string
  /** ISO 8601, UTC. */
  readonly madeAt: string
}

/** A text as PDF has it, in UTF-16. */
function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  const hex = units.map((unit) => unit.toString(16).padStart(4, '0').toUpperCase())
  return `<FEFF${hex.join('')}>`
}

function pdfDate(iso: string): string {
  return `(D:${new Date(iso).toISOString().slice(0, 19).replace(/\D/g, '')}Z)`
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = Math.max(0, from); at < Math.min(to, bytes.length); at += 1) {
    text += String.fromCharCode(bytes[at] ?? 0)
  }
  return text
}

interface Found {
  readonly at: number
  /** From its number to `endobj`. */
  readonly text: string
}

/** An object of the file's table, where it is small and written plainly. */
function objectAt(bytes: Uint8Array, table: number, id: number): Found | null {
  const head = /^xref\n0 \d+\n/.exec(latin(bytes, table, table + 40))
  if (head === null) return null
  const entry = table + head[0].length + 20 * id
  const at = Number(/^(\d{10}) 00000 n/.exec(latin(bytes, entry, entry + 20))?.[1] ?? NaN)
  if (Number.isNaN(at)) return null
  const text = /^\d+ 0 obj\n<<[^]*?>>\nendobj\n/.exec(latin(bytes, at, at + 4000))?.[0]
  return text?.startsWith(`${String(id)} 0 obj\n`) === true ? { at, text } : null
}

/**
 * A printed PDF that says who made it and with what, and opens with its bookmarks: what the browser said (its
 * name tells of the computer) is blanked, and the new words follow the file, as PDF has it for later additions
 * (ISO 32000-1, 7.5.6). Null where the file is not built as Chromium builds them.
 */
export function stampPrinted(
  bytes: Uint8Array,
  { author, generator, madeAt }: PdfStamp,
): Uint8Array<ArrayBuffer> | null {
  const end = latin(bytes, bytes.length - 400, bytes.length)
  const trailer =
    /trailer\n<<\/Size (\d+)\n\/Root (\d+) 0 R\n\/Info (\d+) 0 R>>\nstartxref\n(\d+)\n%%EOF\s*$/
  const [, size = '', root = '', info = '', table = ''] = trailer.exec(end) ?? []
  if (table === '') return null
  const about = objectAt(bytes, Number(table), Number(info))
  const catalog = objectAt(bytes, Number(table), Number(root))
  if (about === null || catalog === null) return null
  const title = /\/Title (?:<[0-9A-F]*>|\((?:\\[^]|[^\\)])*\))/.exec(about.text)?.[0] ?? ''
  const date = pdfDate(madeAt)
  const said = [
    title,
    author === '' ? '' : `/Author ${pdfText(author)}`,
    `/Creator ${pdfText(generator)}`,
    `/CreationDate ${date}`,
    `/ModDate ${date}`,
  ]
  const newInfo = `${info} 0 obj\n<<${said.filter((each) => each !== '').join('\n')}>>\nendobj\n`
  const newCatalog = catalog.text.includes('/PageMode')
    ? catalog.text
    : catalog.text.replace(/>>\nendobj\n$/, '\n/PageMode /UseOutlines>>\nendobj\n')
  const start = bytes.length + 1
  const entry = (id: string, at: number): string =>
    `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  const xref = start + newInfo.length + newCatalog.length
  const added = `\n${newInfo}${newCatalog}xref\n${entry(info, start)}${entry(root, start + newInfo.length)}trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${table}>>\nstartxref\n${String(xref)}\n%%EOF\n`
  const stamped = new Uint8Array(bytes.length + added.length)
  stamped.set(bytes)
  const body = about.text.indexOf('<<') + 2
  stamped.fill(0x20, about.at + body, about.at + about.text.lastIndexOf('>>'))
  for (let at = 0; at < added.length; at += 1) stamped[bytes.length + at] = added.charCodeAt(at)
  return stamped
}
