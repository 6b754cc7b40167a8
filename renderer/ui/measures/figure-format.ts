import type { FigureFormat } from './node-values'

const options: Readonly<Record<FigureFormat, Intl.NumberFormatOptions>> = {
  count: { maximumFractionDigits: 1 },
  share: { style: 'percent', maximumFractionDigits: 1 },
  number: { maximumFractionDigits: 3 },
  signed: { maximumFractionDigits: 2, signDisplay: 'exceptZero' },
  group: { maximumFractionDigits: 0 },
}

const formatters = new Map<string, Intl.NumberFormat>()

/** Made once: a table writes thousands. */
function formatter(language: string, format: FigureFormat): Intl.NumberFormat {
  const key = `${language} ${format}`
  const made = formatters.get(key) ?? new Intl.NumberFormat(language, options[format])
  formatters.set(key, made)
  return made
}

/** A number as a language writes it; null and NaN as `none`: not computable. */
export function formatFigure(
  value: number | null | undefined,
  format: FigureFormat,
  { language, none }: { readonly language: string; readonly none: string },
): string {
  if (value === null || value === undefined || Number.isNaN(value)) return none
  const shown = format === 'group' ? value + 1 : value
  return formatter(language, format).format(shown)
}
