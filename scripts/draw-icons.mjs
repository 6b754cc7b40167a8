/**
 * Draws the raster icons again after a change of assets/icons/*.svg; their results are committed.
 * Needs Debian's librsvg2-bin and icnsutils.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from './electron-path.mjs'
import { runCommand } from './setup/run-command.mjs'
import { exitWith, SetupError } from './setup/say.mjs'

const ICONS = join(projectFolder, 'assets', 'icons')
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512]
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256]
const MAC_SIZES = [16, 32, 128, 256, 512]

/** Up to this size the simpler drawing is the clearer one. */
const SMALL = 32

await exitWith(() => {
  const draft = mkdtempSync(join(tmpdir(), 'coterr-icons-'))
  /** @param {number} size */
  const drawApp = (size) => draw(size > SMALL ? 'icon.svg' : 'icon-small.svg', size, draft)
  /** @param {number} size */
  const drawFile = (size) => draw('coterr.svg', size, draft)
  try {
    mkdirSync(join(ICONS, 'linux'), { recursive: true })
    for (const size of LINUX_SIZES) {
      const name = `${String(size)}x${String(size)}.png`
      writeFileSync(join(ICONS, 'linux', name), readFileSync(drawApp(size)))
    }
    writeFileSync(join(ICONS, 'icon.ico'), packIco(WINDOWS_SIZES, drawApp))
    writeFileSync(join(ICONS, 'coterr.ico'), packIco(WINDOWS_SIZES, drawFile))
    run('png2icns', [join(ICONS, 'icon.icns'), ...MAC_SIZES.map(drawApp)])
    run('png2icns', [join(ICONS, 'coterr.icns'), ...MAC_SIZES.map(drawFile)])
  } finally {
    rmSync(draft, { recursive: true })
  }
  return 0
})

/**
 * @param {string} name
 * @param {number} size
 * @param {string} folder
 * @returns {string} The path of the PNG.
 */
function draw(name, size, folder) {
  const path = join(folder, `${name}-${String(size)}.png`)
  run('rsvg-convert', ['-w', String(size), '-h', String(size), join(ICONS, name), '-o', path])
  return path
}

/**
 * An .ico is a table of sizes and offsets before the PNG files themselves.
 * @param {readonly number[]} sizes
 * @param {(size: number) => string} drawAt
 */
function packIco(sizes, drawAt) {
  const images = sizes.map((size) => readFileSync(drawAt(size)))
  const table = Buffer.alloc(6 + 16 * sizes.length)
  table.writeUInt16LE(1, 2)
  table.writeUInt16LE(sizes.length, 4)
  let offset = table.length
  images.forEach((image, index) => {
    const entry = 6 + 16 * index
    // 256 does not fit a byte and is written 0.
    table.writeUInt8((sizes[index] ?? 0) % 256, entry)
    table.writeUInt8((sizes[index] ?? 0) % 256, entry + 1)
    table.writeUInt16LE(1, entry + 4)
    table.writeUInt16LE(32, entry + 6)
    table.writeUInt32LE(image.length, entry + 8)
    table.writeUInt32LE(offset, entry + 12)
    offset += image.length
  })
  return Buffer.concat([table, ...images])
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
function run(program, args) {
  if (runCommand(program, args)) return
  throw new SetupError(`${program} failed: install librsvg2-bin and icnsutils, then try again.`)
}
