import type { Figure } from '../state/figure-store'
import { useFigure } from '../state/figure-store'
import { goTo } from './navigation'

/** The network screen says what it draws; null when it goes. What it last drew stays for the file's preview. */
export function offerFigure(figure: Figure | null): void {
  useFigure.setState(figure === null ? { figure } : { figure, lastSvg: figure.svg })
}

const patienceMs = 30_000

/** The figure, after going to the network screen where it is not on screen yet; null where nothing comes. */
export function waitForFigure(): Promise<Figure | null> {
  const { figure } = useFigure.getState()
  if (figure !== null) return Promise.resolve(figure)
  goTo('network')
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      stop()
      resolve(null)
    }, patienceMs)
    const stop = useFigure.subscribe((state) => {
      if (state.figure === null) return
      clearTimeout(timer)
      stop()
      resolve(state.figure)
    })
  })
}
