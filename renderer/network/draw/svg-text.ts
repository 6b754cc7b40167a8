import { xmlSafe } from '../../../shared/kernel/xml-safe'

/** Text as it may stand in an SVG: what a person typed is never markup. */
export function escapeXml(text: string): string {
  return xmlSafe(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A number with two decimals at most: a hundredth of a pixel. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}
