import type { BriefingDocument } from '../../shared/briefing/document'
import type { DrawnPictures } from '../../shared/briefing/drawn-picture'
import type { BoundaryError, PrintStopped } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { pageDocument } from '../briefing/html/paged-document'
import { documentName, printHtml } from '../briefing/html/print-html'
import { finishPdf } from './finish-pdf'

/** The pages of a briefing as PDF: those of its preview. Once `stop` is aborted, the answer is `cancelled`. */
export async function printBriefing(
  document: BriefingDocument,
  pictures: DrawnPictures,
  stop?: AbortSignal,
): Promise<Result<Uint8Array<ArrayBuffer>, BoundaryError | PrintStopped>> {
  const html = printHtml(document, await pageDocument(document, pictures, 'paper'))
  const isStopped = (): boolean => stop?.aborted === true
  if (isStopped()) return err({ kind: 'cancelled' })
  const run = crypto.randomUUID()
  stop?.addEventListener('abort', () => void bridge.printStop(run), { once: true })
  const title = documentName(document).slice(0, 200)
  const printed = await bridge.printPdf({ html, title, run, isPaged: true })
  if (!printed.ok) return printed
  if (isStopped()) return err({ kind: 'cancelled' })
  return ok(await finishPdf(printed.value, document))
}
