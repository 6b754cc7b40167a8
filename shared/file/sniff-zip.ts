import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { AttachmentFormat, AttachmentRefusal } from '../model/attachment-format'

const mostEntries = 20_000
const endSignature = 0x06054b50
const entrySignature = 0x02014b50

/** Where the list of entries begins, and how many it says there are; null where there is no list. */
function listOf(view: DataView): { readonly start: number; readonly count: number } | null {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at > last - 65_536; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue
    return { start: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) }
  }
  return null
}

function textAt(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + Math.min(length, 500)))
}

/** The names of a ZIP's entries, as its list says them; null where it has none that can be followed. */
function zipNames(bytes: Uint8Array): readonly string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const list = listOf(view)
  if (list === null || list.count > mostEntries) return null
  const names: string[] = []
  let at = list.start
  for (let index = 0; index < list.count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return null
    const length = view.getUint16(at + 28, true)
    names.push(textAt(bytes, at + 46, length))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}

const main: readonly (readonly [string, AttachmentFormat])[] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['xl/workbook.bin', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
]

/** What the first entry of an OpenDocument says it is, from its 38th byte on. */
function openDocumentOf(bytes: Uint8Array): AttachmentFormat | null {
  if (textAt(bytes, 30, 8) !== 'mimetype') return null
  const said = textAt(bytes, 38, 60)
  const prefix = 'application/vnd.oasis.opendocument.'
  if (said.startsWith(`${prefix}text`)) return 'odt'
  if (said.startsWith(`${prefix}spreadsheet`)) return 'ods'
  return said.startsWith(`${prefix}presentation`) ? 'odp' : null
}

/** Whether a document has programs in it: macros of Office, Basic and scripts of OpenDocument. */
function hasMacros(names: readonly string[]): boolean {
  return names.some((name) =>
    /(^|\/)vbaProject\.bin$|^Basic\/|^Scripts\/|macrosheets\//i.test(name),
  )
}

/** Which office document a ZIP is. Other archives are refused: nobody here looks at what is in them. */
export function sniffZip(bytes: Uint8Array): Result<AttachmentFormat, AttachmentRefusal> {
  const names = zipNames(bytes)
  if (names === null) return err({ kind: 'attachment-archive' })
  if (names.includes('META-INF/MANIFEST.MF')) return err({ kind: 'attachment-program' })
  const format = openDocumentOf(bytes) ?? main.find(([name]) => names.includes(name))?.[1] ?? null
  if (format === null) return err({ kind: 'attachment-archive' })
  return hasMacros(names) ? err({ kind: 'attachment-macros' }) : ok(format)
}
