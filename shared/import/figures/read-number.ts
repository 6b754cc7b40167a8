/** A number as a cell writes it, and the unit written beside it (`%`, `hab.`), empty where there is none. */
export interface WrittenNumber {
  readonly value: number
  readonly unit: string
}

/** White space of all widths, and the apostrophes with which Swiss tables group. */
const grouping = /[\s\u00a0\u2007\u2009\u202f'’]/g

const written = /^([-−–+]?)\s*(\d[\d\s\u00a0\u2007\u2009\u202f'’.,]*)\s*([^\d]*)$/

/**
 * Reads a number as French tables write it (`12 345,6`, `-0,7 %`, `1.234.567`), or English ones where that is
 * plain (`1,234,567`, `1,234.5`). One comma alone is the decimal mark. Null where it is no number.
 */
export function readNumber(text: string): WrittenNumber | null {
  const [, sign = '', digits = '', unit = ''] = written.exec(text.trim()) ?? []
  const plain = decimalOf(digits.replace(grouping, ''))
  if (plain === null) return null
  const value = Number(plain)
  return { value: sign === '' || sign === '+' ? value : 0 - value, unit: unit.trim() }
}

/** Digits with at most one point. */
function decimalOf(digits: string): string | null {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'))
  if (last < 0) return digits === '' ? null : digits
  const mark = digits.charAt(last)
  const other = mark === ',' ? '.' : ','
  const isGrouping = digits.indexOf(mark) !== last
  if (isGrouping) {
    // `1.234.567`: the mark groups, and must do so by three.
    return /^\d{1,3}([.,]\d{3})+$/.test(digits) && !digits.includes(other)
      ? digits.replaceAll(mark, '')
      : null
  }
  const whole = digits.slice(0, last)
  if (whole.includes(other) && !/^\d{1,3}([.,]\d{3})+$/.test(whole)) return null
  const fraction = digits.slice(last + 1)
  const units = whole.replaceAll(other, '')
  if (fraction === '') return units === '' ? null : units
  return `${units === '' ? '0' : units}.${fraction}`
}
