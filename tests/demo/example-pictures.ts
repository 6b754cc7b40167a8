import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../scripts/electron-path.mjs'
import type { Edit } from '../../shared/change/edit'
import { attachmentEntry } from '../../shared/model/attachment-entry'
import { exampleAllianceId } from './example-alliances'

/** Drawings rather than photos: nobody is on them, and no real place. */
const pictures = [
  { file: 'plateau.jpg', record: 't-exemple-creuse-grand-sud', caption: 'Le plateau (dessin)' },
  {
    file: 'laine.jpg',
    record: exampleAllianceId('laine'),
    caption: 'Le métier et les couleurs de la filière laine (dessin)',
  },
].map((picture) => {
  const bytes = new Uint8Array(
    readFileSync(join(projectFolder, 'tests', 'demo', 'pictures', picture.file)),
  )
  return { ...picture, bytes, hash: createHash('sha256').update(bytes).digest('hex') }
})

/** The bytes of the example's pictures, as entries of its file. */
export const examplePictureEntries: ReadonlyMap<string, Uint8Array> = new Map(
  pictures.map(({ hash, bytes }) => [attachmentEntry(hash), bytes]),
)

/** Pictures of the territory and of an alliance, in the briefing. */
export const examplePictures: readonly Edit[] = pictures.map(
  ({ file, record, caption, hash, bytes }, index) => ({
    kind: 'attachment',
    id: `exemple-image-${String(index + 1)}`,
    fields: {
      ...{ record, caption, hash },
      ...{ name: file, mediaType: 'image/jpeg', size: bytes.length, width: 900, height: 600 },
      credit: 'Dessin de l’exemple',
      isInBriefing: true,
    },
  }),
)
