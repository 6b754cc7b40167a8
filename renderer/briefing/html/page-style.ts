/** A4 at 96 dots an inch, and what of its height the units have: in CSS pixels. */
export const pageSize = { width: 793.7, height: 1122.5, contentHeight: 1010 } as const

/** A long document is set a little smaller and closer. */
const compactStyle = `
.page .content.compact { font-size: 12.2px; line-height: 1.42 }
.page .compact p.lead { font-size: 13.2px }
.page .compact table { font-size: 10.8px; line-height: 1.36 }
.page .compact :is(th, td) { padding-top: 3px; padding-bottom: 3px }
.page .compact h2 { font-size: 18.5px }
.page .compact h2::before { margin-bottom: 7px }
.page .compact h3 { font-size: 13.6px }
.page .compact .unit + .unit { padding-top: 7px }
.page .compact .unit + .unit.section-title { padding-top: 21px }
.page .compact .unit + .unit.heading-2 { padding-top: 14px }
.page .compact .unit + .unit.heading-3 { padding-top: 9px }
.page .compact .unit:is(.heading-2, .heading-3) + .unit:is(.paragraph, .list) { padding-top: 3px }
.page .compact .unit + .unit:is(.table, .picture, .pair, .half, .quadrants, .key-figures) { padding-top: 12px }
.page .compact .unit:is(.table, .picture, .pair, .half, .quadrants, .key-figures) + .unit:is(.paragraph, .list, .lead) { padding-top: 11px }
.page .compact .unit + .unit.note { padding-top: 5px }
.page .compact .unit + .unit.contents { padding-top: 9px }
.page .compact .facts { grid-template-columns: repeat(6, auto); gap: 8px 16px; margin-top: 12px; font-size: 11.4px }
.page .compact .contents ol { columns: 3; column-gap: 24px }
.page .compact .contents li { line-height: 1.55 }
.page .compact .cover .level { margin-top: 10px }
.page .compact .cover .subtitle { margin-top: 5px }
.page .compact .figures > div { padding: 7px 12px 8px }
.page .compact .figures > div:first-child { padding-left: 0 }
.page .compact .box { padding: 6px 10px 7px }
.page .compact .boxes { gap: 8px; font-size: 11.8px; line-height: 1.38 }
.page .compact .cover .band { padding: 8mm 20mm 4mm }
.page .compact .cover h1 { font-size: 30px; margin-top: 6px }
.page .compact p.warning { padding: 4px 10px }
.page .compact .in-annex:not(.section-title) { font-size: 10.6px }
`

/** How the pages look, in the preview and on paper alike. Sizes in millimetres of A4. */
export const pageStyle = `
.page { position: relative; width: 210mm; height: 297mm; padding: 13mm 20mm 0; overflow: hidden; background: #fff }
.page .content { width: 170mm }
.page .unit { display: flow-root }
.page .unit.pair { display: grid }
.page .unit.columns { columns: 2; column-gap: 24px }
.page .columns .group { padding-bottom: 9px; break-inside: avoid }
.page .in-swot.columns .group { break-inside: auto }
.page .columns :is(h3, h4) { break-after: avoid; break-inside: avoid }
.page .columns :is(li, p) { break-inside: avoid }
.page .columns :is(p, ul) { margin-top: 3px }
.page .columns p.warning { margin-top: 7px }
.page .in-annex:not(.section-title) { font-size: 11px }
.page .in-annex :is(h3, h4) { font-size: 12.4px }
.page .in-annex table { font-size: 10.4px }
.page .foot { position: absolute; left: 20mm; right: 20mm; bottom: 9mm; display: flex; align-items: center; gap: 10px;
  font-size: 9.6px; line-height: 1.4; color: var(--soft); border-top: 1px solid var(--rule); padding-top: 5px }
.page .foot .level { font-size: 9.2px; padding: 0 6px }
.page .foot .subject { flex: 1; min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
.page .cover .band { margin: -13mm -20mm 0; padding: 13mm 20mm 7mm; background: var(--deep); color: #fff }
.page .cover .kicker, .page .cover .subtitle { color: #dcebee }
.page .contents ol { columns: 2; column-gap: 30px; border-top: 1px solid var(--rule); padding-top: 6px }
.page .contents li { margin: 0; break-inside: avoid; font-size: 11.4px; line-height: 1.75 }
.page .contents a { display: flex; gap: 10px; justify-content: space-between }
.page .contents i { font-style: normal; width: 20px; text-align: right; font-variant-numeric: tabular-nums; color: var(--soft) }
.page .unit + .unit.contents { padding-top: 18px }
${compactStyle}`

/** Only on paper: one page of ours is one sheet. */
export const paperStyle = `
@page { size: 210mm 297mm; margin: 0 }
html, body { margin: 0; background: #fff }
.page { break-after: page; break-inside: avoid }
.page:last-child { break-after: auto }
`

/** Only in the preview: a number shows that it leads to its records. */
export const screenStyle = `
:host { display: block }
.briefing .number { cursor: pointer; text-decoration: underline dotted 1px #7bbcc9; text-underline-offset: 2.5px; border-radius: 2px }
.briefing .number:hover { color: #0f6475; background: #ecf5f7; text-decoration-style: solid }
.briefing .number:focus-visible { outline: 2px solid #0f6475; outline-offset: 1px }
`
