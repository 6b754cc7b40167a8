import { applySets } from '../../../shared/change/apply'
import type { ChangeSet } from '../../../shared/change/change-set'
import type { FileError } from '../../../shared/file/file-error'
import type { FileContent } from '../../../shared/file/write-file'
import { writeFile } from '../../../shared/file/write-file'
import type { Result } from '../../../shared/kernel/result'
import type { DeviceId, Stamp } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'

const monday = Date.UTC(2026, 8, 21, 9)
const ana = 'ana0000000' as DeviceId
const bruno = 'bruno00000' as DeviceId

/** A stamp `minute` minutes after the beginning of the sample. */
function at(minute: number, device: DeviceId): Stamp {
  return makeStamp(monday + minute * 60_000, 0, device)
}

const townHall = 'siret-11000201100044'

const sampleId = 'terr-coeur-de-savoie'

/**
 * A small territory in which everything happens that the format can say: sets, an import, a conflict, an
 * edit of an edit, a removal, one that did not know of an edit, an undo that leaves several values, one that leaves none, and things that
 * this version does not know.
 */
export const sampleSets: readonly ChangeSet[] = [
  {
    stamp: at(0, ana),
    person: 'Ana Morel',
    at: monday,
    origin: 'typed',
    changes: [
      { kind: 'territory', id: sampleId, values: { name: 'Cœur de Savoie', kind: 'epci' } },
      {
        kind: 'actor',
        id: 'a1',
        values: { name: 'Le Jardin partagé', influence: 2, 'tags/forêt': true, 'tags/eau': true },
      },
    ],
  },
  {
    stamp: at(1, ana),
    person: 'Ana Morel',
    at: monday + 60_000,
    origin: 'import',
    source: { name: 'annuaire.csv', sha256: 'ab'.repeat(32) },
    changes: [
      { kind: 'actor', id: townHall, values: { name: 'Mairie', isEss: false } },
      { kind: 'actor', id: 'a2', values: { name: 'Repair café 🛠️', createdOn: '2015-03' } },
    ],
  },
  {
    stamp: at(2, bruno),
    person: 'Bruno',
    at: monday + 120_000,
    origin: 'typed',
    changes: [
      { kind: 'alliance', id: 'l1', values: { title: 'Nourrir le territoire', stage: 'idea' } },
      {
        kind: 'membership',
        id: 'm1',
        values: { actor: 'a1', alliance: 'l1', 'roles/pilot': true, since: '2021' },
      },
    ],
  },
  {
    // Bruno takes a tag away and renames, knowing what Ana said.
    stamp: at(3, bruno),
    person: 'Bruno',
    at: monday + 180_000,
    origin: 'typed',
    changes: [
      {
        kind: 'actor',
        id: 'a1',
        values: { name: 'Jardin de Bruno', 'tags/eau': null },
        over: { name: [at(0, ana)], 'tags/eau': [at(0, ana)] },
      },
    ],
  },
  {
    // Ana renames as well, not knowing: a conflict.
    stamp: at(4, ana),
    person: 'Ana Morel',
    at: monday + 240_000,
    origin: 'typed',
    changes: [
      {
        kind: 'actor',
        id: 'a1',
        values: { name: 'Jardin d’Ana' },
        over: { name: [at(0, ana)] },
      },
      { kind: 'actor', id: 'a2', values: { removed: { knew: [at(1, ana)] } } },
      { kind: 'actor', id: townHall, values: { removed: { knew: [at(1, ana)] } } },
    ],
  },
  {
    // Two undos: one leaves two things said, one leaves nothing said.
    stamp: at(5, bruno),
    person: 'Bruno',
    at: monday + 300_000,
    origin: 'undo',
    changes: [
      {
        kind: 'alliance',
        id: 'l1',
        values: {},
        several: { stage: [], title: ['Nourrir', 'Manger'] },
        over: { stage: [at(2, bruno)], title: [at(2, bruno)] },
      },
    ],
  },
  {
    // What a later version might add: a field, a kind, a set, and words about the change itself.
    stamp: at(6, bruno),
    person: 'Bruno',
    at: monday + 360_000,
    origin: 'typed',
    changes: [
      { kind: 'actor', id: 'a1', values: { mood: { color: 'green', steps: [1, [2]] } } },
      { kind: 'workshop', id: 'w1', values: { title: 'Fresque', 'guests/a1': true } },
      { kind: 'actor', id: 'a2', values: { notes: 'Vu' }, ...{ signature: 'x1' } },
    ],
    ...{ place: 'Salle des fêtes' },
  },
]

export const sampleContent: FileContent = {
  territory: { id: sampleId, name: 'Cœur de Savoie' },
  changeSets: sampleSets,
  rows: [...applySets(() => undefined, sampleSets).values()],
  network: {
    positions: new Map([
      ['a1', [12.5, -3]],
      ['l1', [0, 0.25]],
    ]),
    view: { mode: 'two-mode', zoom: 1.5 },
  },
  previewSvg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>\n',
  generator: 'CoTerr 0.1.0',
  at: monday + 3_600_000,
  unknown: {
    entries: new Map([['attachments/abc.txt', Uint8Array.of(1, 2, 3)]]),
    manifest: { mission: { year: 2026 } },
  },
}

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T, FileError>): T {
  if (result.ok) return result.value
  throw new Error(`Expected a value: ${JSON.stringify(result.error)}`)
}

/** The error of a result that must be one. */
export function errorOf<E extends { readonly kind: string }>(result: Result<unknown, E>): E {
  if (!result.ok) return result.error
  throw new Error('Expected an error')
}

/** The bytes of the sample, some of its content replaced. */
export function sampleBytes(replaced: Partial<FileContent> = {}): Uint8Array {
  return valueOf(writeFile({ ...sampleContent, ...replaced }))
}
