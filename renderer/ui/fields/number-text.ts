import { err, ok } from '../../../shared/kernel/result'
import type { Parsed } from './draft'

/** Reads a number as people write it in France or in England: `12 345,5`, `12345.5`. */
export function parseNumber(text: string): Parsed<number> {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  if (plain === '') return ok(null)
  return /^-?\d+(\.\d+)?$/.test(plain) ? ok(Number(plain)) : err({ kind: 'not-a-number' })
}

/** Writes a number as the language does. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value)
}
