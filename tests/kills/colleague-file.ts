import { applySets } from '../../shared/change/apply'
import type { ChangeSet } from '../../shared/change/change-set'
import { makeChanges } from '../../shared/change/make-changes'
import { writeFile } from '../../shared/file/write-file'
import type { DeviceId } from '../../shared/kernel/stamp'
import { makeStamp } from '../../shared/kernel/stamp'
import type { Remembered } from './two-places'

export interface Handed {
  readonly territory: string
  /** What the colleague had from us. */
  readonly known: Remembered
  /** The beginning of the names of what the colleague adds, and how many. */
  readonly prefix: string
  readonly count: number
  /** Ten characters. */
  readonly device: string
}

/** A colleague's file: all that we had, and many actors that they have entered since. */
export function colleagueFile({
  territory,
  known: had,
  prefix,
  count,
  device,
}: Handed): Uint8Array {
  const sets = [...had.values()].map((text) => JSON.parse(text) as ChangeSet)
  const rows = applySets(() => undefined, sets)
  // What others entered is changed too: there is something to let go of when the history is compacted.
  const known = [...rows.values()].filter(({ kind }) => kind === 'actor').slice(0, count)
  const changed = known.map(({ id }) => ({
    kind: 'actor',
    id,
    fields: { website: `${device}.fr` },
  }))
  const added = Array.from({ length: count }, (_, index) => ({
    kind: 'actor',
    id: `${device}${String(index).padStart(6, '0')}`,
    fields: { name: `${prefix}-${String(index).padStart(4, '0')}`, tags: ['reçu'] },
  }))
  const at = Date.now()
  const said: ChangeSet = {
    stamp: makeStamp(at, 0, device as DeviceId),
    person: 'Collègue',
    at,
    origin: 'typed',
    changes: makeChanges((key) => rows.get(key), [...changed, ...added]),
  }
  const changeSets = [...sets, said]
  const written = writeFile({
    territory: { id: territory, name: 'Essai' },
    changeSets,
    rows: applySets(() => undefined, changeSets).values(),
    network: null,
    generator: 'kills',
    at,
  })
  if (!written.ok) throw new Error(JSON.stringify(written.error))
  return written.value
}

const headings =
  'id,id_ex,siret,gestion,date_creat,date_disso,nature,groupement,titre,titre_court,objet,objet_social1,adrs_codeinsee,adrs_codepostal,adrs_libcommune,position,maj_time'

/** A table of as many associations, as the national register of associations gives it. */
export function tableOf(prefix: string, number: number, count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const id = `W${String(number * 100_000 + index).padStart(9, '0')}`
    const title = `${prefix}-${String(index).padStart(4, '0')}`
    return `${id},,,231P,1998-06-02,0001-01-01,D,S,${title},,essai,010000,23008,23200,Aubusson,A,2021-10-06 09:12:00`
  })
  return [headings, ...lines, ''].join('\r\n')
}
