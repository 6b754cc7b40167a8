import { xmlSafe } from '../kernel/xml-safe'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text as the content of an element or of an attribute, line breaks and tabs kept. */
export function xmlText(text: string): string {
  return xmlSafe(text).replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character)
}
