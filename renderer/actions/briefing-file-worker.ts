import type { BriefingDocument } from '../../shared/briefing/document'
import type { DrawnPictures } from '../../shared/briefing/drawn-picture'
import type { OfficeWords } from '../briefing/office/office-words'
import { answerInWorker } from './answer-in-worker'

/** The files for an office suite that a briefing is written as. */
export type BriefingFileKind = 'docx' | 'pptx' | 'xlsx'

export interface BriefingFileRequest {
  readonly kind: BriefingFileKind
  readonly document: BriefingDocument
  readonly pictures: DrawnPictures
  readonly words: OfficeWords
}

/** Each library is large, and loaded when its file is asked for. */
async function write(request: BriefingFileRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { kind, document, pictures, words } = request
  switch (kind) {
    case 'docx':
      return (await import('../briefing/docx/write-docx')).writeDocx(document, pictures, words)
    case 'pptx':
      return (await import('../briefing/pptx/write-pptx')).writePptx(document, pictures, words)
    case 'xlsx':
      return (await import('../briefing/xlsx/write-xlsx')).writeXlsx(document, words)
  }
}

answerInWorker(write, ({ buffer }) => [buffer])
