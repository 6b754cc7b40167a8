import type { Plugin } from 'vite'

const name = '\0pack-in-place'

/**
 * write-excel-file packs what is larger than 160 kB in workers of its own. Under a worker, Chromium 130 crashes
 * where the one above is ended while they end. Ours is a worker already, so it packs there and then.
 */
const source = `
import { zipSync } from 'fflate'
export * from 'fflate'
export function zip(files, done) {
  let packed
  try {
    packed = zipSync(files)
  } catch (cause) {
    done(cause, null)
    return
  }
  done(null, packed)
}
`

export function packInPlace(): Plugin {
  return {
    name: 'pack-in-place',
    enforce: 'pre',
    resolveId(id, importer) {
      return id === 'fflate' && importer?.includes('/write-excel-file/') === true ? name : null
    },
    load(id) {
      return id === name ? source : null
    },
  }
}
