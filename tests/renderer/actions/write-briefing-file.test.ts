import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BriefingFileRequest } from '../../../renderer/actions/briefing-file-worker'
import { writeBriefingFile } from '../../../renderer/actions/write-briefing-file'
import { startText } from '../../../renderer/text/i18n'
import { drawnSample } from '../briefing/office/drawn-sample'
import { sampleDocument } from '../briefing/office/sample-document'

const pictures = new Map([['picture-worlds', drawnSample(4, 4)]])

/** Keeps what it is sent, and answers when it is told to. */
class SilentWorker {
  static last: SilentWorker | null = null
  sent: BriefingFileRequest | null = null
  isEnded = false
  onmessage: ((event: { readonly data: unknown }) => void) | null = null

  constructor() {
    SilentWorker.last = this
  }

  postMessage(message: BriefingFileRequest): void {
    this.sent = structuredClone(message)
  }

  terminate(): void {
    this.isEnded = true
  }
}

describe('writing a briefing as a file', () => {
  beforeEach(async () => {
    vi.stubGlobal('Worker', SilentWorker)
    await startText('fr')
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('speaks the language of the document, whatever the screens speak', () => {
    writeBriefingFile('docx', { ...sampleDocument, language: 'en' }, pictures)
    expect(SilentWorker.last?.sent?.words.contents).toBe('Contents')
    writeBriefingFile('docx', sampleDocument, pictures)
    expect(SilentWorker.last?.sent?.words.contents).toBe('Sommaire')
  })

  it('leaves counts to be filled in by the writer, and pictures out of sheets', () => {
    writeBriefingFile('xlsx', sampleDocument, pictures)
    expect(SilentWorker.last?.sent?.words.moreRows).toContain('{n} sur {all}')
    expect(SilentWorker.last?.sent?.pictures.size).toBe(0)
    writeBriefingFile('pptx', sampleDocument, pictures)
    expect(SilentWorker.last?.sent?.pictures.size).toBe(1)
  })

  it('gives the bytes that the worker wrote, and nothing once it is cancelled', async () => {
    const written = writeBriefingFile('docx', sampleDocument, pictures)
    const bytes = new Uint8Array([1, 2, 3])
    SilentWorker.last?.onmessage?.({ data: { kind: 'done', value: bytes } })
    expect(await written.answer).toEqual(bytes)
    const cancelled = writeBriefingFile('docx', sampleDocument, pictures)
    cancelled.cancel()
    expect(await cancelled.answer).toBeNull()
    expect(SilentWorker.last?.isEnded).toBe(true)
  })
})
