import i18next from 'i18next'
import type { BriefingDocument } from '../../shared/briefing/document'
import type { DrawnPictures } from '../../shared/briefing/drawn-picture'
import { officeWords } from '../briefing/office/office-words'
import type { BriefingFileKind, BriefingFileRequest } from './briefing-file-worker'
import type { WorkerRun } from './run-worker'
import { runWorker } from './run-worker'

/** Writes a briefing as a file for an office suite, beside the screens. Rejects where a bug stopped it. */
export function writeBriefingFile(
  kind: BriefingFileKind,
  document: BriefingDocument,
  pictures: DrawnPictures,
): WorkerRun<Uint8Array<ArrayBuffer>> {
  const words = officeWords(i18next.getFixedT(document.language))
  return runWorker<BriefingFileRequest, Uint8Array<ArrayBuffer>>(
    new Worker(new URL('./briefing-file-worker.ts', import.meta.url), { type: 'module' }),
    { kind, document, pictures: kind === 'xlsx' ? new Map() : pictures, words },
    [],
    () => undefined,
  )
}
