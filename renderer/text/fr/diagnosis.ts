import type { KeyFigure } from '../../../shared/model/key-figure'
import type { SwotItem } from '../../../shared/model/swot-item'

export const diagnosis = {
  swotFields: {
    quadrant: 'Case',
    title: 'Constat',
    order: 'Rang',
    challenges: 'Défis',
    source: 'Source',
    notes: 'Notes',
  } satisfies Record<Exclude<keyof SwotItem, 'id'>, string>,
  figureFields: {
    title: 'Indicateur',
    value: 'Valeur',
    unit: 'Unité',
    year: 'Année',
    source: 'Source',
    order: 'Rang',
    notes: 'Notes',
  } satisfies Record<Exclude<keyof KeyFigure, 'id'>, string>,
} as const
