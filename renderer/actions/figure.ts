import type { Figure } from '../state/figure-store'
import { useFigure } from '../state/figure-store'
import { waitForOffer } from './wait-for-offer'

/** The network screen says what it draws; null when it goes. What it last drew stays for the file's preview. */
export function offerFigure(figure: Figure | null): void {
  useFigure.setState(figure === null ? { figure } : { figure, lastSvg: figure.svg })
}

/** The figure, after going to the network screen where it is not on screen yet; null where nothing comes. */
export function waitForFigure(): Promise<Figure | null> {
  return waitForOffer(useFigure, ({ figure }) => figure)
}
