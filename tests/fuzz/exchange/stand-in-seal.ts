import { crc32 } from '../../../shared/kernel/crc32'
import { err, ok } from '../../../shared/kernel/result'
import type { BatchSeal } from '../../../shared/sync/territory-seal'

const mask = 0x5a

/**
 * A seal in the place of `age`, which gives other bytes each time: a history must be the same at every run.
 * That `age` itself leaves nothing readable on a target is tested in tests/targets.
 */
export const standInSeal: BatchSeal = {
  seal: (bytes) => {
    const sum = new Uint8Array(4)
    new DataView(sum.buffer).setUint32(0, crc32(bytes))
    return Promise.resolve(ok(Uint8Array.from([...sum, ...bytes.map((byte) => byte ^ mask)])))
  },
  unseal: (sealed) => {
    const bytes = sealed.slice(4).map((byte) => byte ^ mask)
    const view = new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength)
    const isWhole = sealed.length >= 4 && view.getUint32(0) === crc32(bytes)
    return Promise.resolve(isWhole ? ok(bytes) : err({ kind: 'seal-damaged' as const }))
  },
}
