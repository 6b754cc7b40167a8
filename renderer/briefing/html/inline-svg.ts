/**
 * An SVG as part of a page: without its prologue, its size left to the page, and its ids its own, since several
 * drawings stand in one page. What it means is said by what surrounds it.
 */
export function inlineSvg(svg: string, id: string): string {
  const prefix = `${id.replace(/[^\w-]/g, '-')}-`
  const drawing = svg.slice(Math.max(0, svg.indexOf('<svg')))
  const own = drawing
    .replace(/(\sid=")([^"]+)"/g, `$1${prefix}$2"`)
    .replace(/(url\((?:"|'|&quot;)?#|\b(?:xlink:)?href="#)/g, `$1${prefix}`)
  return own.replace(/^<svg([^>]*)>/, (_whole, attributes: string) => {
    const box = sizedBox(attributes)
    const kept = attributes.replace(/\s(width|height|role|aria-[a-z]+)="[^"]*"/g, '')
    return `<svg${kept}${box} aria-hidden="true" focusable="false">`
  })
}

/** Without a view box, an SVG would not shrink with its room. */
function sizedBox(attributes: string): string {
  if (/\sviewBox="/.test(attributes)) return ''
  const width = /\swidth="([\d.]+)/.exec(attributes)?.[1]
  const height = /\sheight="([\d.]+)/.exec(attributes)?.[1]
  return width === undefined || height === undefined ? '' : ` viewBox="0 0 ${width} ${height}"`
}
