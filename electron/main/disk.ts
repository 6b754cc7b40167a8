import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'

/** How files are opened. Tests put a disk that fills or fails here; the app has one only. */
export interface Disk {
  readonly open: (path: string, flags: string, mode?: number) => Promise<FileHandle>
}

export const realDisk: Disk = { open }

/** Writes all of `bytes` at `position`: one write may take only a part, on a disk that is nearly full. */
export async function writeFully(
  file: FileHandle,
  bytes: Uint8Array,
  position: number,
): Promise<void> {
  let done = 0
  while (done < bytes.byteLength) {
    const left = bytes.byteLength - done
    const { bytesWritten } = await file.write(bytes, done, left, position + done)
    done += bytesWritten
  }
}

/** Reads the bytes from `start` to `end`; fewer where the file ends before. */
export async function readFully(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(end - start)
  let done = 0
  while (done < bytes.length) {
    const left = Math.min(bytes.length - done, 1 << 30)
    const { bytesRead } = await file.read(bytes, done, left, start + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return bytes.subarray(0, done)
}
