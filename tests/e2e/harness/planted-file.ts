import { writeFile as writeDisk } from 'node:fs/promises'
import { applySets } from '../../../shared/change/apply'
import type { Edit } from '../../../shared/change/edit'
import { makeChanges } from '../../../shared/change/make-changes'
import { writeFile } from '../../../shared/file/write-file'
import type { DeviceId } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'
import { openPlaces } from '../../../shared/places/open-places'
import { readPlaces } from '../../../vite/places-data'
import { exampleId, exampleName, exampleTerritory } from '../../demo/example-territory'

const at = Date.UTC(2026, 10, 2, 9)

/** What no briefing for the public may have in its bytes. */
export const planted = {
  person: 'Zéphirine Quatrelune',
  mail: 'zephirine.q@exemple.invalid',
  phone: '06 99 88 77 66',
  note: 'noteplantee',
  company: 'Ferronnerie Quintessor',
} as const

const { person, mail, phone, note, company } = planted

/** People and words put where they do not belong: in titles, in the director's own text, in a meeting. */
const edits: readonly Edit[] = [
  {
    kind: 'actor',
    id: 'plante-1',
    fields: { name: person, kind: 'entreprise', isPerson: true, email: mail, notes: note },
  },
  {
    kind: 'actor',
    id: 'plante-2',
    fields: { name: company, kind: 'entreprise', influence: 4, interest: 4, notes: note },
  },
  {
    kind: 'contact',
    id: 'plante-3',
    fields: {
      actor: 'plante-2',
      lastName: 'Quatrelune',
      firstName: 'Zéphirine',
      email: mail,
      phone,
    },
  },
  {
    kind: 'alliance',
    id: 'plante-4',
    fields: { title: `Atelier de ${company}`, stage: 'active', purpose: `Voir ${person}` },
  },
  { kind: 'membership', id: 'plante-5', fields: { actor: 'plante-2', alliance: 'plante-4' } },
  {
    kind: 'briefingSection',
    id: 'actors',
    fields: { text: `Appeler ${person} (${mail}, ${phone}) de ${company}.` },
  },
  {
    kind: 'event',
    id: 'plante-6',
    fields: { title: `Entretien avec ${person}`, nextAction: `Rappeler ${person}`, notes: note },
  },
  {
    kind: 'swotItem',
    id: 'plante-7',
    fields: { quadrant: 'atout', title: `Le savoir-faire de ${company}`, notes: note },
  },
]

/** The example, with what must not get out of it. */
export async function writePlantedFile(path: string): Promise<void> {
  const { sets, rows } = exampleTerritory(openPlaces(readPlaces()))
  const stamp = makeStamp(at, 0, 'plante0000' as DeviceId)
  const changes = makeChanges((key) => rows.get(key), edits)
  const changeSets = [...sets, { stamp, person: 'Test', at, origin: 'typed' as const, changes }]
  const written = writeFile({
    territory: { id: exampleId, name: exampleName },
    changeSets,
    rows: applySets(() => undefined, changeSets).values(),
    network: null,
    generator: 'test',
    at,
  })
  if (!written.ok) throw new Error(written.error.kind)
  await writeDisk(path, written.value)
}
