import type { SwotItem } from '../../../shared/model/swot-item'
import type { SwotMoves } from './use-swot-moves'

/** One line of a box of the grid. */
export interface SwotLineProps {
  readonly item: SwotItem
  readonly at: number
  readonly isLast: boolean
  readonly code: string
  readonly moves: SwotMoves
  readonly isReading: boolean
  readonly onOpen: (id: string) => void
}
