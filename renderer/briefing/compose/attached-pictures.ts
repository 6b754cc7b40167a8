import type { Picture } from '../../../shared/briefing/document'
import type { Attachment } from '../../../shared/model/attachment'
import type { Composition } from './composition'
import type { Part } from './parts'
import { content } from './parts'

type Holder = 'territory' | 'actor' | 'alliance' | 'challenge' | 'resource' | 'event' | 'impact'

const drawnTypes = new Set(['image/jpeg', 'image/png', 'image/webp'])

/** So many photos in one section at most: a briefing is no album. */
const mostPhotos = 4

/** The attachments that the director marked « dans la note », of records of some kinds. */
function marked({ input }: Composition, holders: readonly Holder[]): readonly Attachment[] {
  return [...input.tables.attachment.values()]
    .filter(
      ({ isInBriefing, record, hash }) =>
        isInBriefing === true &&
        hash !== undefined &&
        record !== undefined &&
        holders.some((kind) => input.tables[kind].has(record)),
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

function pictureOf(composition: Composition, attachment: Attachment): Picture | null {
  const { hash, mediaType = '', width, height, caption, name, takenOn, credit, record } = attachment
  if (hash === undefined || width === undefined || height === undefined) return null
  if (!drawnTypes.has(mediaType) || width < 1 || height < 1) return null
  const { words, typed, date, level, input } = composition
  const holder = input.tables.actor.has(record ?? '') ? `actor/${record ?? ''}` : ''
  const shown = typed(caption)
  const title = shown !== '' ? shown : holder !== '' ? composition.name(holder) : ''
  const note = [
    takenOn === undefined ? '' : date(takenOn),
    // Who took it is a person: named inside only.
    credit === undefined || level !== 'internal'
      ? ''
      : words('note.photos.credit', { name: typed(credit) }),
  ]
  return {
    kind: 'picture',
    id: `photo-${attachment.id}`,
    title: title === '' ? words('note.photos.title') : title,
    alt: title === '' ? words('note.photos.alt', { name: typed(name) }) : title,
    note: note.filter((text) => text !== '').join(' · '),
    width: 'half',
    source: { kind: 'attachment', hash, mediaType, width, height },
    table: null,
  }
}

/**
 * Photos marked « dans la note » of a section's records. Whoever is seen on one did not agree to be published:
 * none is in a public briefing.
 */
export function attachedPictures(
  composition: Composition,
  holders: readonly Holder[],
): readonly Part[] {
  if (composition.level === 'public') return []
  const pictures = marked(composition, holders)
    .map((attachment) => pictureOf(composition, attachment))
    .filter((picture) => picture !== null)
  return content(...pictures.slice(0, mostPhotos))
}

/** The names of marked documents that are no pictures: the annex lists them. */
export function attachedDocuments(composition: Composition): readonly string[] {
  if (composition.level === 'public') return []
  const { typed } = composition
  return marked(composition, [
    ...(['territory', 'actor', 'alliance', 'challenge', 'resource', 'event', 'impact'] as const),
  ])
    .filter(({ mediaType = '' }) => !mediaType.startsWith('image/'))
    .map(({ caption, name }) => {
      const shown = typed(caption)
      return shown === '' ? typed(name) : shown
    })
    .filter((name) => name !== '')
}
