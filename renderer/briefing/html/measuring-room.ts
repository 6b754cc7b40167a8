import { pageStyle } from './page-style'
import { textStyle } from './text-style'

let host: HTMLElement | null = null

/** A page's width of room that nobody sees: apart from the app's own styles, and made once. */
function measuringRoot(): ShadowRoot {
  if (host === null) {
    host = document.createElement('div')
    host.setAttribute('aria-hidden', 'true')
    host.inert = true
    host.style.cssText =
      'position:fixed;left:0;top:0;width:0;height:0;overflow:hidden;visibility:hidden;contain:strict'
    const root = host.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`${textStyle}\n${pageStyle}\n.page{height:auto;overflow:visible}`)
    root.adoptedStyleSheets = [sheet]
  }
  if (!host.isConnected) document.body.append(host)
  const root = host.shadowRoot
  if (root === null) throw new Error('the measuring room has no root')
  return root
}

/** Lets `measure` look at pieces of markup that stand one below the other as on a page without an end. */
export function inMeasuringRoom<T>(
  classes: string,
  pieces: readonly string[],
  measure: (room: Element) => T,
): T {
  const root = measuringRoot()
  root.innerHTML = `<div class="briefing page"><div class="${classes}">${pieces.join('')}</div></div>`
  const room = root.querySelector('.content')
  if (room === null) throw new Error('the measuring room is empty')
  try {
    return measure(room)
  } finally {
    root.replaceChildren()
  }
}
