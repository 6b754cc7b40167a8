import type { Figure, RecordRef } from './figure'

/** The number of some records. */
export function countOf(code: string, records: readonly RecordRef[]): Figure {
  return { code, value: records.length, state: 'known', unit: 'count', records }
}

/** A number that is known; null and what is no number say that too little is recorded. */
export function figureOf(
  code: string,
  unit: Figure['unit'],
  value: number | null,
  records: readonly RecordRef[],
): Figure {
  return value === null || !Number.isFinite(value)
    ? nothingToSay({ code, unit })
    : { code, value, state: 'known', unit, records }
}

export function nothingToSay({ code, unit }: Pick<Figure, 'code' | 'unit'>): Figure {
  return { code, value: null, state: 'not-enough', unit, records: [] }
}

/** A figure as it is told where it would say too much: no value, and no records that could be counted. */
export function untold({ code, unit }: Figure, state: 'masked' | 'withheld'): Figure {
  return { code, value: null, state, unit, records: [] }
}
