import type { BriefingDocument } from '../../shared/briefing/document'
import { stampPrinted } from './stamp-printed'

/**
 * Says in a PDF that was printed who made it and with what, in the place of the browser's name (which tells of
 * the computer), and that a reader opens with its title and its bookmarks.
 */
export async function finishPdf(
  bytes: Uint8Array,
  { author, generator, madeAt }: BriefingDocument,
): Promise<Uint8Array<ArrayBuffer>> {
  const stamped = stampPrinted(bytes, { author, generator, madeAt })
  if (stamped !== null) return stamped
  // Another engine's file: read whole and written anew, which takes as long as printing it.
  const { PDFBool, PDFDocument, PDFName } = await import('@cantoo/pdf-lib')
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  if (author !== '') pdf.setAuthor(author)
  pdf.setCreator(generator)
  pdf.setCreationDate(new Date(madeAt))
  pdf.setModificationDate(new Date(madeAt))
  pdf.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true)
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  const markInfo = pdf.context.obj({ Marked: PDFBool.True })
  if (!pdf.catalog.has(PDFName.of('MarkInfo'))) pdf.catalog.set(PDFName.of('MarkInfo'), markInfo)
  return new Uint8Array(await pdf.save({ useObjectStreams: true }))
}
