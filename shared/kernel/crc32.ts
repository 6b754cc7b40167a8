/** Eight tables of 256 in one: eight bytes at a time take a quarter of the time of one by one (Kounavis 2005). */
const tables = makeTables()

function makeTables(): Uint32Array {
  const made = new Uint32Array(8 * 256)
  for (let byte = 0; byte < 256; byte++) {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    made[byte] = value
  }
  for (let index = 256; index < made.length; index++) {
    const before = made[index - 256] ?? 0
    made[index] = (before >>> 8) ^ (made[before & 0xff] ?? 0)
  }
  return made
}

const at = (table: number, byte: number): number => tables[table * 256 + (byte & 0xff)] ?? 0

/** The CRC-32 that ZIP entries carry (ISO 3309, polynomial 0xedb88320), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length - (bytes.length % 8)
  let crc = 0xffffffff
  for (let index = 0; index < whole; index += 8) {
    const low = view.getUint32(index, true) ^ crc
    const high = view.getUint32(index + 4, true)
    crc =
      at(7, low) ^
      at(6, low >>> 8) ^
      at(5, low >>> 16) ^
      at(4, low >>> 24) ^
      at(3, high) ^
      at(2, high >>> 8) ^
      at(1, high >>> 16) ^
      at(0, high >>> 24)
  }
  for (let index = whole; index < bytes.length; index++) {
    crc = at(0, crc ^ (bytes[index] ?? 0)) ^ (crc >>> 8)
  }
  return ~crc >>> 0
}
