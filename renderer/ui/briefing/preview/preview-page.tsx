import type { CSSProperties } from 'react'
import { memo, useLayoutEffect, useRef } from 'react'
import { pageSize, pageStyle, screenStyle } from '../../../briefing/html/page-style'
import { textStyle } from '../../../briefing/html/text-style'
import classes from './briefing-preview.module.css'

let sheet: CSSStyleSheet | null = null

/** One for all pages. */
function previewSheet(): CSSStyleSheet {
  if (sheet === null) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(`${textStyle}\n${pageStyle}\n${screenStyle}`)
  }
  return sheet
}

interface PreviewPageProps {
  readonly markup: string
  readonly language: string
  readonly name: string
  readonly zoom: number
}

/** A page of paper, apart from the styles of the app. One that did not change is left as it stands. */
export const PreviewPage = memo(function PreviewPage(props: PreviewPageProps) {
  const { markup, language, name, zoom } = props
  const host = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (host.current === null) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [previewSheet()]
    const focused = root.activeElement instanceof HTMLElement ? root.activeElement : null
    const number = focused?.dataset['number']
    root.innerHTML = `<div class="briefing page">${markup}</div>`
    if (number === undefined) return
    const again = root.querySelector<HTMLElement>(`[data-number="${CSS.escape(number)}"]`)
    again?.focus({ preventScroll: true })
  }, [markup])

  const size: CSSProperties = { width: pageSize.width * zoom, height: pageSize.height * zoom }
  return (
    <div className={classes['slot']} style={size} role="group" aria-label={name}>
      <div
        ref={host}
        className={classes['paper']}
        lang={language}
        style={{ transform: `scale(${zoom})` }}
      />
    </div>
  )
})
