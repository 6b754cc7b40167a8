import { xmlSafe } from '../../../shared/kernel/xml-safe'

/** Of Inter, the files that ship have no narrow no-break space; a thin space is as wide, and nothing breaks. */
const drawable = (text: string): string => text.replaceAll('\u202f', '\u2009')

function escaped(text: string): string {
  return xmlSafe(drawable(text))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A hundredth of a pixel is enough. */
function rounded(value: string): string {
  return value.replace(/-?\d+\.\d{3,}(e-\d+)?/g, (number) =>
    String(Math.round(Number(number) * 100) / 100 + 0),
  )
}

const leftOut = new Set(['class', 'style', 'font-variant'])

/** Styles would reach the page that the picture is put into; labels are Plot's own words, in English. */
const isLeftOut = (name: string): boolean =>
  leftOut.has(name) || name.startsWith('aria-') || name.startsWith('xmlns')

/** An element as SVG text that stands by itself: no style sheet, no class, no id. The same in every DOM. */
export function writeSvg(element: Element): string {
  const name = element.localName
  const attributes = [...element.attributes]
    .filter((attribute) => !isLeftOut(attribute.name))
    .map(({ name: key, value }) => ` ${key}="${escaped(rounded(value))}"`)
    .join('')
  const content = [...element.childNodes]
    .map((node) => {
      // By number: a node of another document is no instance of this one's classes.
      if (node.nodeType === 3) return escaped(node.textContent ?? '')
      if (node.nodeType !== 1) return ''
      const child = node as Element
      return child.localName === 'style' ? '' : writeSvg(child)
    })
    .join('')
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`
}
