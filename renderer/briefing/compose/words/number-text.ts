import type { Figure } from '../../../../shared/briefing/figure'
import { fewestTold } from '../../../../shared/briefing/level'
import type { Language } from '../../../text/i18n'

/** What stands in the place of a number that nobody can say. */
export const unsaid = '–'

/** `< 5`. The space holds the sign to its number. */
const maskedText = `<\u202F${String(fewestTold)}`

const formatters = new Map<string, Intl.NumberFormat>()

function formatter(language: Language, digits: number, isShare: boolean): Intl.NumberFormat {
  const key = `${language} ${String(digits)} ${String(isShare)}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    maximumFractionDigits: digits,
    ...(isShare ? { style: 'percent' as const } : {}),
  })
  formatters.set(key, made)
  return made
}

/** How many decimals a value is printed with: enough not to print a small share as nothing. */
function digitsOf(value: number, unit: Figure['unit']): number {
  if (unit === 'share') return Math.abs(value) < 0.1 && value !== 0 ? 1 : 0
  if (unit === 'ratio') return 2
  return unit === 'per-thousand' ? 1 : 0
}

/** A number with the typography of its language: narrow no-break spaces, a true minus. */
export function numberText(value: number, unit: Figure['unit'], language: Language): string {
  const rounded = Object.is(value, -0) ? 0 : value
  return formatter(language, digitsOf(rounded, unit), unit === 'share')
    .format(rounded)
    .replaceAll('\u00A0', '\u202F')
    .replace(/^-/, '−')
}

/** A number that somebody typed, with its decimals. */
export function typedNumberText(value: number, language: Language): string {
  return formatter(language, 6, false)
    .format(value)
    .replaceAll('\u00A0', '\u202F')
    .replace(/^-/, '−')
}

/** By how much something moved: `+6`, `−2`, and shares in points. */
export function changeText(change: number, unit: Figure['unit'], language: Language): string {
  const amount = unit === 'share' ? Math.round(change * 100) : change
  const printed = numberText(amount, unit === 'share' ? 'count' : unit, language)
  return amount > 0 ? `+${printed}` : printed
}

/** Of a count that is not told since a masked one could be worked out from it: `≥ 5`. */
const withheldText = `≥\u202F${String(fewestTold)}`

/** A figure as it is printed by itself: `43`, `72 %`, `< 5`, `≥ 5`, `–`. */
export function figureText(figure: Figure, language: Language): string {
  if (figure.state === 'masked') return maskedText
  if (figure.state === 'withheld' && figure.unit === 'count') return withheldText
  if (figure.state === 'not-enough' || figure.value === null) return unsaid
  return numberText(figure.value, unitOf(figure), language)
}

/** What a figure is printed as: parts of what could be are read as shares. */
function unitOf({ code, unit }: Figure): Figure['unit'] {
  return partsOfPossible.has(code) ? 'share' : unit
}

const partsOfPossible: ReadonlySet<string> = new Set(['density', 'centralisation'])
