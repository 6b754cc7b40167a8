import { xmlSafe } from '../../../shared/kernel/xml-safe'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** A text as the content of an XML element or attribute. */
export function xmlText(text: string): string {
  return xmlSafe(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
