import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../../../renderer/briefing/docx/write-docx'
import { writePptx } from '../../../../renderer/briefing/pptx/write-pptx'
import { writeXlsx } from '../../../../renderer/briefing/xlsx/write-xlsx'
import type { BriefingDocument } from '../../../../shared/briefing/document'
import { drawnSample } from './drawn-sample'
import { sampleDocument } from './sample-document'
import { sampleWords } from './sample-words'

/** What a document carries for the app, and its words do not say. */
const planted = 'Zulma-Planted'

const photo = { kind: 'attachment', width: 4, height: 4 } as const

const document: BriefingDocument = {
  ...sampleDocument,
  numbers: new Map(
    [...sampleDocument.numbers].map(([id, number]) => [
      id,
      { ...number, records: [`actor/${planted}`] },
    ]),
  ),
  sections: sampleDocument.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'picture'
        ? { ...block, source: { ...photo, hash: planted, mediaType: planted } }
        : block,
    ),
  })),
}

describe('the files of a briefing', () => {
  it.each(['docx', 'pptx', 'xlsx'] as const)(
    'hold nothing but its words: no record, no hash (%s)',
    async (kind) => {
      const words = await sampleWords()
      const picture = { ...drawnSample(32, 32), svg: `<svg>${planted}</svg>` }
      const pictures = new Map([['picture-worlds', picture]])
      const write = {
        docx: () => writeDocx(document, pictures, words),
        pptx: () => writePptx(document, pictures, words),
        xlsx: () => writeXlsx(document, words),
      }
      const parts = Object.entries(unzipSync(await write[kind]()))
      const holding = parts.filter(
        ([path, bytes]) =>
          path.includes(planted) || Buffer.from(bytes).toString('latin1').includes(planted),
      )
      expect(holding.map(([path]) => path)).toEqual([])
      const said = parts.map(([, bytes]) => Buffer.from(bytes).toString('utf8')).join('')
      expect(said).toContain('Circuits courts')
    },
  )
})
