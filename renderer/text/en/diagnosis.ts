import type { KeyFigure } from '../../../shared/model/key-figure'
import type { SwotItem } from '../../../shared/model/swot-item'

export const diagnosis = {
  swotFields: {
    quadrant: 'Quadrant',
    title: 'Finding',
    order: 'Rank',
    challenges: 'Challenges',
    source: 'Source',
    notes: 'Notes',
  } satisfies Record<Exclude<keyof SwotItem, 'id'>, string>,
  figureFields: {
    title: 'Indicator',
    value: 'Value',
    unit: 'Unit',
    year: 'Year',
    source: 'Source',
    order: 'Rank',
    notes: 'Notes',
  } satisfies Record<Exclude<keyof KeyFigure, 'id'>, string>,
} as const
