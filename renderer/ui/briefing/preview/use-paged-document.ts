import { useEffect, useState } from 'react'
import type { BriefingDocument } from '../../../../shared/briefing/document'
import type { DrawnPictures } from '../../../../shared/briefing/drawn-picture'
import type { PagedDocument } from '../../../briefing/html/paged-document'
import { pageDocument } from '../../../briefing/html/paged-document'

/** The pages of a document: those before stand until the new ones are laid out. Null at first. */
export function usePagedDocument(
  document: BriefingDocument,
  pictures: DrawnPictures,
): PagedDocument | null {
  const [paged, setPaged] = useState<PagedDocument | null>(null)
  useEffect(() => {
    let isCurrent = true
    void pageDocument(document, pictures, 'screen').then((laid) => {
      if (isCurrent) setPaged(laid)
    })
    return () => {
      isCurrent = false
    }
  }, [document, pictures])
  return paged
}
