import { unzipSync } from 'fflate'
import { readFile } from '../../../shared/file/read-file'
import { valueOf } from './sample'

/** `é` as `\u00e9`: JSON of programs that write ASCII only. */
function escaped(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const code = text.charCodeAt(at)
    return code < 128 ? (text[at] ?? '') : `\\u${code.toString(16).padStart(4, '0')}`
  }).join('')
}

function written(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1)
  const xml = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  return [
    ...new Set([text, json, escaped(json), escaped(json).toUpperCase(), xml, encodeURI(text)]),
  ]
}

/** Every way in which a text may stand in bytes. */
function needlesOf(text: string): readonly Buffer[] {
  const bytes = written(text).flatMap((form) => [
    Buffer.from(form, 'utf8'),
    Buffer.from(form, 'utf16le'),
    Buffer.from(form, 'utf16le').swap16(),
    Buffer.from(form, 'latin1'),
  ])
  return [
    ...bytes,
    Buffer.from(
      Buffer.from(text)
        .toString('base64')
        .replace(/.{0,3}=*$/, ''),
    ),
  ]
}

/** The bytes of a file, of each of its entries, and of what it says once read: columns part words. */
function haystacksOf(file: Uint8Array): readonly Buffer[] {
  const said = Buffer.from(JSON.stringify(valueOf(readFile(file)).changeSets))
  return [said, ...[file, ...Object.values(unzipSync(file))].map((bytes) => Buffer.from(bytes))]
}

/** Whether a text stands anywhere in a ZIP file, as it is or inside of an entry, however it is written. */
export function stands(file: Uint8Array): (text: string) => boolean {
  const haystacks = haystacksOf(file)
  return (text) => needlesOf(text).some((needle) => haystacks.some((hay) => hay.includes(needle)))
}
