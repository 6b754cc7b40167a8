import type { BriefingDocument } from '../../shared/briefing/document'
import type { DrawnPictures } from '../../shared/briefing/drawn-picture'
import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import { useBriefing } from '../state/briefing-store'
import type { TellableError } from '../text/error-sentence'
import type { ComposedBriefing } from './compose-briefing'
import { composeBriefing } from './compose-briefing'
import { drawPictures } from './draw-pictures'
import { keepBriefing } from './keep-briefing'
import { notifyError, showWork } from './notices'
import { flushPending } from './pending-edits'
import { printBriefing } from './print-briefing'
import { readAttachment } from './read-attachment'
import { saveBytes } from './save-bytes'
import { writeBriefingFile } from './write-briefing-file'

export type BriefingKind = 'pdf' | 'docx' | 'pptx' | 'html' | 'xlsx'

export const briefingKinds: readonly BriefingKind[] = ['pdf', 'docx', 'pptx', 'html', 'xlsx']

/** Long work that may be given up: told, and ended by its signal. */
class Making {
  readonly #stop = new AbortController()

  get signal(): AbortSignal {
    return this.#stop.signal
  }

  tell(step: 'preparing' | 'drawing' | 'writing', progress: number | null): void {
    showWork({
      key: `outline.work.${step}`,
      progress,
      cancel: () => {
        this.#stop.abort()
      },
    })
  }
}

/** What the briefing says and shows; null where it was cancelled. */
async function compose(making: Making): Promise<readonly [ComposedBriefing, DrawnPictures] | null> {
  making.tell('preparing', null)
  const composed = await composeBriefing(useBriefing.getState().choice, making.signal)
  if (composed === null) return null
  const { document, input } = composed
  making.tell('drawing', 0)
  const pictures = await drawPictures(document, input, {
    signal: making.signal,
    onProgress: (progress) => {
      making.tell('drawing', progress)
    },
    readAttachment,
  })
  return making.signal.aborted ? null : [composed, pictures]
}

/** The bytes of an output; null where it was cancelled. */
async function write(
  kind: BriefingKind,
  document: BriefingDocument,
  pictures: DrawnPictures,
  making: Making,
): Promise<Result<Uint8Array | null, TellableError | { readonly kind: 'cancelled' }>> {
  making.tell('writing', null)
  if (kind === 'pdf') return printBriefing(document, pictures, making.signal)
  if (kind === 'html') {
    const { writeHtml } = await import('../briefing/html/write-html')
    return ok(new TextEncoder().encode(writeHtml(document, pictures)))
  }
  const run = writeBriefingFile(kind, document, pictures)
  const stop = (): void => {
    run.cancel()
  }
  making.signal.addEventListener('abort', stop, { once: true })
  return ok(await run.answer)
}

/** The file name says who it is for: a public one is not taken for an internal one. */
function suffixOf({ title, level, levelLabel }: BriefingDocument): string {
  return level === 'internal' ? ` ${title}` : ` ${title} (${levelLabel})`
}

/** Makes the briefing as a file, where the person says, and keeps its figures in the territory. */
export async function makeBriefing(kind: BriefingKind): Promise<void> {
  await flushPending()
  const making = new Making()
  try {
    const composed = await compose(making)
    if (composed === null) return
    const [{ document, snapshot }, pictures] = composed
    const written = await write(kind, document, pictures, making)
    if (making.signal.aborted) return
    if (!written.ok) {
      if (written.error.kind !== 'cancelled') notifyError(written.error)
    } else if (written.value !== null) {
      showWork(null)
      const isSaved = await saveBytes(kind, written.value, suffixOf(document))
      if (isSaved) await keepBriefing(document, snapshot)
    }
  } catch (cause) {
    if (!making.signal.aborted) notifyError({ kind: 'unexpected' }, { cause: String(cause) })
  } finally {
    showWork(null)
  }
}
