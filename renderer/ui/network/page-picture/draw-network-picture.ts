import { networkInputOf } from '../../../../shared/briefing/briefing-input'
import type { DrawnPicture } from '../../../../shared/briefing/drawn-picture'
import type { Network } from '../../../../shared/graph/network'
import type { NetworkSettings } from '../../../../shared/graph/network-settings'
import { loadPlaces } from '../../../actions/load-places'
import { measureApart } from '../../../actions/measure-apart'
import { svgToPng } from '../../../briefing/pictures/svg-to-png'
import { makeCanvasMeasure } from '../../../network/draw/canvas-measure'
import { composePageFigure } from '../../../network/draw/compose-page-figure'
import type { Figure } from '../../../network/draw/figure'
import { figureToSvg } from '../../../network/export/figure-to-svg'
import type { NetworkOrder } from '../../../state/network-drawer-store'
import { arrangeNetwork } from '../arrange-network'
import { arrangementNote } from '../arrangement-note'
import type { DrawnLook } from '../drawn-look'
import { drawnLookOf, measuresOf } from '../drawn-look'
import { entryLabel } from '../entry-label'
import { figureFonts } from '../figure-fonts'
import { mapPlacesOf } from '../map-places'
import { sectionTitle } from '../section-title'
import { shownNetwork } from '../shown-network'
import { writeFigureApart } from '../write-figure-apart'
import { pageScene } from './page-scene'
import { pageWords } from './page-words'
import { placeRecords } from './place-records'

/** A picture of more signs than this is pixels alone: as a drawing it would weigh more than the document. */
const mostDrawn = 6000

/** The two pictures are not one: a network last looked at as a map is shown freely beside the map. */
function settingsFor(kind: NetworkOrder['kind'], settings: NetworkSettings): NetworkSettings {
  if (kind === 'map') return { ...settings, arrangement: { kind: 'map' } }
  const { arrangement } = settings
  return arrangement.kind === 'map' ? { ...settings, arrangement: { kind: 'free' } } : settings
}

/** The look with the measures that it takes, of a network that is not on screen. */
async function measuredLook(
  network: Network,
  { look, comparedWith }: NetworkSettings,
  signal: AbortSignal,
): Promise<DrawnLook> {
  const isComparison = comparedWith !== ''
  const wanted = measuresOf(look, isComparison)
  const results = wanted.length === 0 ? undefined : await measureApart(network, wanted, signal)
  return drawnLookOf(look, isComparison, results)
}

async function pixelsOf(
  figure: Figure,
  svg: string | null,
  { language, signal }: NetworkOrder,
): Promise<Uint8Array<ArrayBuffer>> {
  if (svg !== null) return svgToPng(svg, figure)
  const fonts = figureFonts()
  const order = { kind: 'png', paper: null } as const
  const run = writeFigureApart({ figure, order, fonts, language, at: 0 }, () => undefined)
  signal.addEventListener('abort', run.cancel)
  const bytes = await run.answer
  signal.removeEventListener('abort', run.cancel)
  signal.throwIfAborted()
  return new Uint8Array(bytes ?? [])
}

/** Lets the hand in between two steps: of thousands of actors each takes a part of a second. */
function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve)).then(() => {
    signal.throwIfAborted()
  })
}

/**
 * The network or the map of a briefing's records, as it was last looked at, drawn for a page: off screen, in
 * the document's language, with its legend. Null where there is nothing to draw.
 */
export async function drawNetworkPicture(order: NetworkOrder): Promise<DrawnPicture | null> {
  const { kind, input, title, isCounted, language, width, signal } = order
  const settings = settingsFor(kind, input.settings)
  const whole = networkInputOf(input)
  const { input: shown, network: all } = shownNetwork(whole, settings)
  if (all.nodes.length === 0) return null
  await pause(signal)
  const known = await placeRecords(input, signal)
  const index = await loadPlaces()
  await pause(signal)
  const words = pageWords(language, [...whole.terms.values()], index)
  const communes = [...input.tables.territory.values()].flatMap((one) => one.communes ?? [])
  const { network, places, backdrop } = arrangeNetwork(all, known, settings.arrangement, {
    ...words,
    communes: new Set(communes),
    map: kind === 'map' ? mapPlacesOf(index) : null,
  })
  await pause(signal)
  if (places === null) return null
  const drawn = await measuredLook(network, settings, signal)
  const isMap = kind === 'map'
  const scene = await pageScene({ network, places, backdrop, shown, whole, isMap }, drawn)
  await pause(signal)
  if (scene.ids.length === 0) return null
  const { arrangement } = settings
  const id = arrangement.kind === 'around' ? arrangement.id : ''
  const centre = whole.actors.get(id)?.name ?? whole.alliances.get(id)?.title ?? ''
  const note = arrangementNote(settings, backdrop, centre, words.t)
  const figureWords = {
    ...{ title, isCounted },
    notes: note === '' ? [] : [note],
    sectionTitle: sectionTitle(drawn, words.t),
    entryLabel: entryLabel(words, drawn.sizeValue),
  }
  const figure = composePageFigure(scene, width, figureWords, makeCanvasMeasure())
  await pause(signal)
  const isDrawn = scene.ids.length + scene.tieSource.length <= mostDrawn
  const svg = isDrawn ? figureToSvg(figure, { isNamed: false }) : null
  const pixels = await pixelsOf(figure, svg, order)
  return { svg, pixels, mediaType: 'image/png', width: figure.width, height: figure.height }
}
