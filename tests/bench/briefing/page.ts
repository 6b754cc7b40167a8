import { composeBriefing } from '../../../renderer/actions/compose-briefing'
import { drawPictures } from '../../../renderer/actions/draw-pictures'
import { printBriefing } from '../../../renderer/actions/print-briefing'
import { writeBriefingFile } from '../../../renderer/actions/write-briefing-file'
import { bridge } from '../../../renderer/bridge/bridge'
import { pageDocument } from '../../../renderer/briefing/html/paged-document'
import { writeHtml } from '../../../renderer/briefing/html/write-html'
import { layOutAtOnce } from '../../../renderer/network/layout/lay-out-network'
import { layoutInputOf } from '../../../renderer/network/layout-input-of'
import { markReach } from '../../../renderer/network/scene/mark-style'
import { usualChoice } from '../../../renderer/state/briefing-store'
import { useTerritory } from '../../../renderer/state/territory-store'
import { networkInputOf } from '../../../shared/briefing/briefing-input'
import { deriveNetwork } from '../../../shared/graph/derive-network'
import { grownTerritory } from '../../shared/briefing/grown-territory'

export type Output = 'pdf' | 'docx' | 'pptx' | 'html' | 'xlsx'

/** What one making took. */
export interface Making {
  readonly ms: number
  readonly bytes: number
  /** Of it: facts and words, then pictures; the rest is writing. */
  readonly composed: number
  readonly drawn: number
}

const never = new AbortController().signal

/** A made up territory as the open one, its network looked at before: where things stand is known. */
export function open(actors: number): void {
  const input = grownTerritory(actors)
  const tables = Object.entries(input.tables).map(([kind, byId]) => [kind, { version: 1, byId }])
  const records = networkInputOf(input)
  const network = deriveNetwork(records, 'two-mode')
  const radii = Float64Array.from(network.nodes, markReach)
  const { x, y } = layOutAtOnce(layoutInputOf(network, radii, records.placements, new Map()))
  const places = network.nodes.map(({ id }, at) => [id, [x[at] ?? 0, y[at] ?? 0]] as const)
  useTerritory.setState({
    id: input.territory?.id ?? null,
    tables: Object.fromEntries(tables) as never,
    layout: new Map(places),
  })
}

async function made() {
  const composed = await composeBriefing(usualChoice, never)
  if (composed === null) throw new Error('nothing was composed')
  const wordsAt = performance.now()
  const { document, input } = composed
  const options = { signal: never, onProgress: () => undefined, readAttachment: noAttachment }
  const pictures = await drawPictures(document, input, options)
  return { document, pictures, wordsAt, picturesAt: performance.now() }
}

const noAttachment = (): Promise<null> => Promise.resolve(null)

/** How many pages the briefing of the open territory has. */
export async function countPages(): Promise<number> {
  const { document, pictures } = await made()
  return (await pageDocument(document, pictures, 'paper')).pages.length
}

/** From the records to the bytes of an output. `isChanged`: a record changed since the last making. */
export async function make(output: Output, isChanged: boolean): Promise<Making> {
  globalThis.gc?.()
  if (isChanged) useTerritory.setState(({ version }) => ({ version: version + 1 }))
  const start = performance.now()
  const { document, pictures, wordsAt, picturesAt } = await made()
  const bytes = await write()
  const ms = performance.now() - start
  return { ms, bytes, composed: wordsAt - start, drawn: picturesAt - wordsAt }

  async function write(): Promise<number> {
    if (output === 'html') return new TextEncoder().encode(writeHtml(document, pictures)).length
    if (output !== 'pdf')
      return (await writeBriefingFile(output, document, pictures).answer)?.length ?? 0
    const printed = await printBriefing(document, pictures)
    if (!printed.ok) throw new Error(printed.error.kind)
    return printed.value.length
  }
}

const line = 'Les acteurs du territoire se réunissent pour dire ce qui compte ici, et comment. '

/** So many pages of nothing but text, printed by the same engine through the same door. */
export async function printPlain(pages: number): Promise<Making> {
  globalThis.gc?.()
  const start = performance.now()
  const page = `<div class="page">${`<p>${line.repeat(6)}</p>`.repeat(8)}</div>`
  const style =
    '@page{size:210mm 297mm;margin:0}body{margin:0;font:11px sans-serif}.page{height:297mm;padding:17mm 20mm 0;box-sizing:border-box;overflow:hidden;break-after:page}.page:last-child{break-after:auto}'
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title><style>${style}</style></head><body>${page.repeat(pages)}</body></html>`
  const run = crypto.randomUUID()
  const printed = await bridge.printPdf({ html, title: 'x', run, isPaged: true })
  if (!printed.ok) throw new Error(printed.error.kind)
  return { ms: performance.now() - start, bytes: printed.value.length, composed: 0, drawn: 0 }
}
