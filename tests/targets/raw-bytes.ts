import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Every byte below a folder, names included. */
export async function rawBytes(folder: string): Promise<Buffer> {
  const all: Buffer[] = []
  for (const path of await readdir(folder, { recursive: true })) {
    all.push(Buffer.from(`${path}\n`))
    const full = join(folder, path)
    if ((await stat(full)).isFile()) all.push(await readFile(full))
  }
  return Buffer.concat(all)
}
