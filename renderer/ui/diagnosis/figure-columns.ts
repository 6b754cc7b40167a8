/** The fields of a figure that stand in the table, in their order. */
export const figureColumns = ['title', 'value', 'unit', 'year', 'source'] as const

export type FigureColumn = (typeof figureColumns)[number]
