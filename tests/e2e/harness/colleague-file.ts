import { readFile, writeFile } from 'node:fs/promises'
import { applySets } from '../../../shared/change/apply'
import type { ChangeSet } from '../../../shared/change/change-set'
import type { Edit } from '../../../shared/change/edit'
import { makeChanges } from '../../../shared/change/make-changes'
import { readFile as readCoterr } from '../../../shared/file/read-file'
import { writeFile as writeCoterr } from '../../../shared/file/write-file'
import type { DeviceId } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'

/** A colleague of whoever has a file: what they say, on a device of their own. */
export interface ColleagueSaying {
  readonly device: string
  readonly person: string
  readonly edits: (actors: readonly string[]) => readonly Edit[]
}

/** Writes the file of a colleague who opened another and said something since; `edits` is given the actors' ids. */
export async function writeColleagueFile(
  from: string,
  to: string,
  { device, person, edits }: ColleagueSaying,
): Promise<void> {
  const read = readCoterr(new Uint8Array(await readFile(from)))
  if (!read.ok) throw new Error(read.error.kind)
  const { manifest, changeSets } = read.value
  const rows = applySets(() => undefined, changeSets)
  const actors = [...rows.values()].filter(({ kind }) => kind === 'actor').map(({ id }) => id)
  const at = Date.UTC(2026, 9, 12, 9)
  const changes = makeChanges((key) => rows.get(key), edits(actors))
  const stamp = makeStamp(at, 0, device as DeviceId)
  const set: ChangeSet = { stamp, person, at, origin: 'typed', changes }
  const all = [...changeSets, set]
  const written = writeCoterr({
    territory: manifest.territory,
    network: { positions: new Map(), view: {} },
    generator: 'test',
    at,
    changeSets: all,
    rows: applySets(() => undefined, all).values(),
    unknown: { entries: new Map(), manifest: {} },
  })
  if (!written.ok) throw new Error(written.error.kind)
  await writeFile(to, written.value)
}
