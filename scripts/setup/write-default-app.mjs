import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), 'default-app')

/**
 * Puts the default app where a stock Electron has it, so that electron-builder leaves it out of a
 * package as it does the stock one.
 * @param {string} runtime
 */
export function writeDefaultApp(runtime) {
  const names = ['package.json', 'main.js']
  const files = names.map((name) => ({ name, content: readFileSync(join(SOURCE, name)) }))
  const archive = packAsar(files)
  const path = join(runtime, 'resources', 'default_app.asar')
  if (existsSync(path) && readFileSync(path).equals(archive)) return
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${String(process.pid)}`
  writeFileSync(draft, archive)
  renameSync(draft, path)
}

/**
 * The asar container: two length-prefixed "pickles" (little-endian, padded to 4 bytes), the second
 * holding a JSON index of names, sizes and offsets; then the contents end to end.
 * @param {readonly { readonly name: string, readonly content: Buffer }[]} files
 */
function packAsar(files) {
  let offset = 0
  /** @type {Record<string, { size: number, offset: string }>} */
  const index = {}
  for (const { name, content } of files) {
    index[name] = { size: content.length, offset: String(offset) }
    offset += content.length
  }
  const json = Buffer.from(JSON.stringify({ files: index }))
  const padded = Math.ceil(json.length / 4) * 4
  const head = Buffer.alloc(16 + padded)
  head.writeUInt32LE(4, 0)
  head.writeUInt32LE(8 + padded, 4)
  head.writeUInt32LE(4 + padded, 8)
  head.writeUInt32LE(json.length, 12)
  json.copy(head, 16)
  return Buffer.concat([head, ...files.map(({ content }) => content)])
}
