import { strFromU8, unzipSync } from 'fflate'
import type { ChangeSet } from '../../../shared/change/change-set'
import { readFile } from '../../../shared/file/read-file'
import { shareContent } from '../../../shared/file/share-content'
import type { ShareChoice } from '../../../shared/file/share-profile'
import { wholeShare } from '../../../shared/file/share-profile'
import { writeFile } from '../../../shared/file/write-file'
import type { PlayedDevice } from '../histories/played-device'
import { personMark } from '../histories/played-device'

/** How everything that is planted on a natural person begins. */
export const contactMark = 'ZQcontact-'

const { without } = wholeShare

/** What people choose to share; the last leaves out every actor whose kind nobody said. */
const choices: readonly ShareChoice[] = [
  { profile: 'without-contacts', without },
  { profile: 'public', without },
  { profile: 'complete', without: { ...without, worlds: ['autre'] } },
  { profile: 'public', without: { ...without, communes: ['23008'] } },
  wholeShare,
]

export function shareChoice(which: number): ShareChoice {
  return choices[which % choices.length] ?? wholeShare
}

function forbidden({ profile }: ShareChoice): readonly string[] {
  if (profile === 'complete') return []
  return profile === 'public' ? [contactMark, personMark] : [contactMark]
}

/** What stands in the bytes of a file, or unzipped, and must not. Throws where there is something. */
function search(bytes: Uint8Array, marks: readonly string[]): void {
  const entries = Object.entries(unzipSync(bytes))
  const texts = [['the bytes', bytes] as const, ...entries].map(([name, content]) => ({
    ...{ name, text: strFromU8(content, true) },
  }))
  for (const mark of marks) {
    const found = texts.find(({ text }) => text.includes(mark))
    if (found !== undefined) throw new Error(`${mark} stands in ${found.name} of a shared file`)
  }
}

/** Whether any word of a shared file is of an actor that somebody says is a natural person. */
function checkPersons(from: PlayedDevice, sets: readonly ChangeSet[], choice: ShareChoice): void {
  if (choice.profile === 'complete') return
  for (const { changes } of sets) {
    for (const { kind, id, values } of changes) {
      const row = kind === 'actor' ? from.rows.get(`actor/${id}`) : undefined
      if (row?.values['isPerson'] !== true || row.values['removed'] !== undefined) continue
      const told = Object.keys(values).filter((name) => name !== 'erased' && name !== 'removed')
      if (told.length > 0) throw new Error(`${told.join()} of a natural person in a shared file`)
    }
  }
}

/** What a device shares, as it arrives: written, searched for what must not be there, and read. */
export function shareFile(from: PlayedDevice, choice: ShareChoice): readonly ChangeSet[] {
  const content = {
    territory: { id: 't-fuzz', name: 'Essai' },
    changeSets: [...from.sets.values()],
    rows: from.rows.values(),
    network: null,
    generator: 'fuzz',
    at: 0,
  }
  const written = writeFile(shareContent(content, from.rows, choice))
  if (!written.ok) throw new Error(`the file cannot be written: ${JSON.stringify(written.error)}`)
  search(written.value, forbidden(choice))
  const read = readFile(written.value)
  if (!read.ok) throw new Error(`the file cannot be read: ${JSON.stringify(read.error)}`)
  checkPersons(from, read.value.changeSets, choice)
  return read.value.changeSets
}
