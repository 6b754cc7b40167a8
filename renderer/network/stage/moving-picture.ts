import type { Canvas2D } from '../draw/canvas-2d'
import { paintedScene } from '../draw/painted-scene'
import { tiePens } from '../draw/tie-pen'
import type { Raster } from '../raster/open-raster'
import { openRaster } from '../raster/open-raster'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'

/** Scenes of fewer marks and ties are drawn anew in every frame: that takes no longer than moving a bitmap. */
const largeScene = 900

/** How much of the view's size is painted around it on each side, where there is memory for it. */
const marginShare = 0.3
const mostPixels = 14_000_000

export function isLargeScene(scene: Scene): boolean {
  return scene.ids.length + scene.tieSource.length > largeScene
}

/** What the screen should show. */
export interface WantedPicture {
  readonly scene: Scene
  readonly view: View
  /** Device pixels for one CSS pixel. */
  readonly ratio: number
  /** Whether a hand moves it: then a picture that is near is good enough. */
  readonly isMoving: boolean
  /** Marks that are drawn on a layer above, with their ties. */
  readonly lifted: readonly number[]
}

interface Painted {
  readonly wanted: WantedPicture
  /** The view with its margin. */
  readonly wide: View
}

/**
 * A large scene as a bitmap, painted elsewhere with a margin, and moved while the hand moves: drawing tens
 * of thousands of ties in every frame would not follow it.
 */
export interface MovingPicture {
  /** Asks for another bitmap where the one that there is, or is coming, is not good enough. */
  readonly follow: (wanted: WantedPicture) => void
  /** Draws the bitmap where the view has it now; nothing before the first one has come. */
  readonly draw: (ctx: Canvas2D, view: View, ratio: number) => void
  /** What the bitmap was painted for. */
  readonly shown: () => WantedPicture | null
  /** Whether the bitmap is what a resting view shows. */
  readonly isSharp: (wanted: WantedPicture) => boolean
  /** Marks of the scene have moved: it is to be painted anew. */
  readonly touch: () => void
  /** Forgets the bitmap: what it shows is gone. */
  readonly forget: () => void
  readonly stop: () => void
}

function widen(view: View, ratio: number): View {
  const spare = Math.sqrt(mostPixels / (view.width * view.height * ratio * ratio))
  const share = Math.max(0, Math.min(marginShare, (spare - 1) / 2))
  const marginX = Math.round(view.width * share)
  const marginY = Math.round(view.height * share)
  return {
    width: view.width + 2 * marginX,
    height: view.height + 2 * marginY,
    k: view.k,
    dx: view.dx + marginX,
    dy: view.dy + marginY,
  }
}

/** Where a bitmap of a wider view lies in another view: left, top, and how much larger. */
function placeOf(wide: View, view: View): readonly [number, number, number] {
  const scale = view.k / wide.k
  return [view.dx - wide.dx * scale, view.dy - wide.dy * scale, scale]
}

/** Whether a bitmap still covers most of the view, neither too coarse nor too small. */
function covers(wide: View, view: View): boolean {
  const [left, top, scale] = placeOf(wide, view)
  if (scale < 0.7 || scale > 1.6) return false
  const { width, height } = view
  const [right, bottom] = [left + wide.width * scale, top + wide.height * scale]
  const room = 0.04
  return (
    left < room * width &&
    top < room * height &&
    right > (1 - room) * width &&
    bottom > (1 - room) * height
  )
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((mark, at) => mark === other[at])

function isSameView(one: View, other: View): boolean {
  const { width, height, k, dx, dy } = one
  const isSameSize = width === other.width && height === other.height
  return isSameSize && k === other.k && dx === other.dx && dy === other.dy
}

function isGood({ wanted: had, wide }: Painted, wanted: WantedPicture): boolean {
  if (had.scene !== wanted.scene || had.ratio !== wanted.ratio) return false
  if (!isSame(had.lifted, wanted.lifted)) return false
  return wanted.isMoving ? covers(wide, wanted.view) : isSameView(had.view, wanted.view)
}

/** `onPainted`: a new bitmap is there to be drawn. */
export function makeMovingPicture(
  onPainted: () => void,
  open: (hear: (image: CanvasImageSource | null) => void) => Raster = openRaster,
): MovingPicture {
  let raster: Raster | null = null
  let sent: Scene | null = null
  let coming: Painted | null = null
  let isStale = false
  let painted: (Painted & { readonly image: CanvasImageSource }) | null = null
  const drop = (image: CanvasImageSource | undefined): void => {
    if (typeof ImageBitmap !== 'undefined' && image instanceof ImageBitmap) image.close()
  }
  const hear = (image: CanvasImageSource | null): void => {
    const came = coming
    coming = null
    if (came === null || image === null) return
    drop(painted?.image)
    painted = { ...came, image }
    onPainted()
  }
  return {
    follow: (wanted) => {
      const last = coming ?? painted
      if (!isStale && last !== null && isGood(last, wanted)) return
      // The next is asked for when this one has come, for what is wanted then.
      if (coming !== null) return
      raster ??= open(hear)
      const { scene, view, ratio, lifted } = wanted
      if (sent !== scene || isStale) raster.show(paintedScene(scene))
      sent = scene
      isStale = false
      coming = { wanted, wide: widen(view, ratio) }
      raster.paint({ view: coming.wide, pens: tiePens(scene, view), ratio, without: lifted })
    },
    draw: (ctx, view, ratio) => {
      if (painted === null) return
      const { wide, image } = painted
      const own = painted.wanted.ratio
      const [left, top, scale] = placeOf(wide, view)
      // To whole pixels of the screen: there the bitmap is as sharp as it was painted, and quick to copy.
      const snap = (at: number): number => Math.round(at * ratio) / ratio
      const extent = (length: number): number => (Math.ceil(length * own) / own) * scale
      ctx.imageSmoothingEnabled = scale !== 1 || own !== ratio
      ctx.drawImage(image, snap(left), snap(top), extent(wide.width), extent(wide.height))
    },
    shown: () => painted?.wanted ?? null,
    isSharp: (wanted) => !isStale && coming === null && painted !== null && isGood(painted, wanted),
    touch: () => {
      isStale = true
    },
    forget: () => {
      drop(painted?.image)
      painted = null
      isStale = true
    },
    stop: () => {
      raster?.close()
      raster = null
      drop(painted?.image)
      painted = null
    },
  }
}
