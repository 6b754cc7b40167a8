import type { KeyboardEvent, RefObject } from 'react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Scene } from './scene/scene'
import { keyCommand } from './stage/key-command'
import type { Marking } from './stage/marking'
import type { Stage, StageEvents, StagePlace } from './stage/stage'
import { makeStage } from './stage/make-stage'
import { sharpCanvas } from './stage/sharp-canvas'

export interface NetworkCanvas {
  /** The element that the picture fills; the two canvases lie in it, one above the other. */
  readonly frameRef: RefObject<HTMLDivElement | null>
  readonly baseRef: RefObject<HTMLCanvasElement | null>
  readonly overlayRef: RefObject<HTMLCanvasElement | null>
  /** For the element that has the keyboard. */
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
}

/** What else is asked of the picture. */
export interface CanvasWishes {
  /** Where the window is to go: a saved view was opened. A new object each time. */
  readonly asked?: StagePlace | 'whole' | null
  /** How much larger than usual names are. */
  readonly textScale?: number
}

/** Calls back when the pixel density of the screen changes: the window went to another one. */
function watchDensity(onChange: () => void): () => void {
  let query: MediaQueryList | null = null
  const listen = (): void => {
    query?.removeEventListener('change', changed)
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    query.addEventListener('change', changed)
  }
  const changed = (): void => {
    onChange()
    listen()
  }
  listen()
  return () => {
    query?.removeEventListener('change', changed)
  }
}

/** Binds a picture of the network to two canvases: where d3 meets React. */
export function useNetworkCanvas(
  scene: Scene | null,
  /** Whether the layout has settled: until then the view is fitted to what there is. */
  isFinal: boolean,
  focused: string | null,
  marking: Marking,
  events: StageEvents,
  { asked = null, textScale = 1 }: CanvasWishes = {},
): NetworkCanvas {
  const frameRef = useRef<HTMLDivElement>(null)
  const baseRef = useRef<HTMLCanvasElement>(null)
  const overlayRef = useRef<HTMLCanvasElement>(null)
  const [stage, setStage] = useState<Stage | null>(null)
  const onFocus = useEffectEvent(events.onFocus)
  const onOpen = useEffectEvent(events.onOpen)
  const onChoose = useEffectEvent(events.onChoose)
  const onMenu = useEffectEvent(events.onMenu)
  const onTie = useEffectEvent(events.onTie)
  const onPlace = useEffectEvent(events.onPlace)
  const onRest = useEffectEvent(events.onRest)
  const { insetRight } = events

  useEffect(() => {
    const frame = frameRef.current
    const base = baseRef.current === null ? null : sharpCanvas(baseRef.current)
    const overlay = overlayRef.current === null ? null : sharpCanvas(overlayRef.current)
    if (frame === null || base === null || overlay === null) return
    const made = makeStage(base, overlay, {
      insetRight,
      onFocus: (id) => {
        onFocus(id)
      },
      onOpen: (id) => {
        onOpen(id)
      },
      onChoose: (ids, how) => {
        onChoose(ids, how)
      },
      onMenu: (id, x, y) => {
        onMenu(id, x, y)
      },
      onTie: (one, other) => {
        onTie(one, other)
      },
      onPlace: (places) => {
        onPlace(places)
      },
      onRest: (shown, view) => {
        onRest(shown, view)
      },
    })
    const measure = (): void => {
      made.resize(frame.clientWidth, frame.clientHeight)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(frame)
    const stopDensity = watchDensity(measure)
    // Names are measured and drawn in a font that may still be on its way.
    void document.fonts.ready.then(measure)
    setStage(made)
    return () => {
      observer.disconnect()
      stopDensity()
      made.stop()
      setStage(null)
    }
  }, [insetRight])

  useEffect(() => {
    stage?.show(scene, isFinal)
  }, [stage, scene, isFinal])

  useEffect(() => {
    stage?.focus(focused)
  }, [stage, focused])

  useEffect(() => {
    stage?.mark(marking)
  }, [stage, marking])

  useEffect(() => {
    if (asked !== null) stage?.goTo(asked)
  }, [stage, asked])

  useEffect(() => {
    stage?.enlargeText(textScale)
  }, [stage, textScale])

  return {
    frameRef,
    baseRef,
    overlayRef,
    onKeyDown: (event) => {
      const command = keyCommand(event)
      if (command === null || stage === null) return
      event.preventDefault()
      stage.obey(command)
    },
    fit: () => stage?.fit(),
    zoomBy: (factor) => stage?.zoomBy(factor),
  }
}
