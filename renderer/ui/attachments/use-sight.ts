import { useEffect, useState } from 'react'
import type { AttachmentSight } from '../../actions/thumbnails'
import { pictureOf, thumbnailOf } from '../../actions/thumbnails'
import { useTerritory } from '../../state/territory-store'

interface Seen {
  readonly hash: string
  readonly sight: AttachmentSight
}

/** The small picture of an attachment; null while it is drawn. Looked for again when the territory moves: bytes may have come. */
export function useThumbnail(hash: string): AttachmentSight | null {
  const [seen, setSeen] = useState<Seen | null>(null)
  const version = useTerritory((state) => state.version)
  const isFound = seen?.hash === hash && seen.sight.kind !== 'missing'
  // Where it is found it stays; where it is missing each move of the territory may bring it.
  const attempt = isFound ? -1 : version
  useEffect(() => {
    if (attempt < 0) return
    let isWanted = true
    thumbnailOf(hash).then(
      (sight) => {
        if (isWanted) setSeen({ hash, sight })
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [hash, attempt])
  return seen?.hash === hash ? seen.sight : null
}

/** An attachment as large as it is, for as long as it is looked at; null while it is read. */
export function usePicture(hash: string): AttachmentSight | null {
  const [seen, setSeen] = useState<Seen | null>(null)
  useEffect(() => {
    let isWanted = true
    let url: string | null = null
    const free = (): void => {
      if (url !== null) URL.revokeObjectURL(url)
    }
    pictureOf(hash).then(
      (sight) => {
        if (sight.kind === 'picture') url = sight.url
        if (isWanted) setSeen({ hash, sight })
        else free()
      },
      () => undefined,
    )
    return () => {
      isWanted = false
      free()
    }
  }, [hash])
  return seen?.hash === hash ? seen.sight : null
}
