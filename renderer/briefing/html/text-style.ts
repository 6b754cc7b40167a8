/** How the words of a briefing look, on pages and in the one-file HTML: sober, and legible in black and white. */
export const textStyle = `
.briefing { --accent: #0f6475; --deep: #0b4f5d; --pale: #ecf5f7; --rule: #d1dadc; --soft: #4d5c63; --ink: #1b2529;
  font-family: Inter, 'Segoe UI', system-ui, sans-serif; font-weight: 400; font-size: 12.8px; line-height: 1.47;
  color: var(--ink); text-rendering: geometricPrecision; font-kerning: normal; text-align: left;
  overflow-wrap: break-word; hyphens: manual; color-scheme: light;
  -webkit-print-color-adjust: exact; print-color-adjust: exact }
.briefing *, .briefing *::before { box-sizing: border-box }
.briefing :is(h1, h2, h3, h4, p, ul, ol, dl, dd, dt, figure, table, caption) { margin: 0; padding: 0 }
.briefing :is(h1, h2, h3, h4, strong, b, caption, th) { font-weight: 600 }
.briefing :is(h1, h2, h3, h4) { white-space: pre-wrap }
.briefing h1 { font-size: 34px; line-height: 1.14; letter-spacing: -.018em; text-wrap: balance }
.briefing h2 { font-size: 20px; line-height: 1.25; letter-spacing: -.011em; color: var(--deep) }
.briefing h2::before { content: ''; display: block; width: 34px; height: 3px; margin-bottom: 9px; background: var(--accent) }
.briefing h3 { font-size: 14.6px; line-height: 1.35; color: var(--ink) }
.briefing h4 { font-size: 12.8px; line-height: 1.4; color: var(--deep) }
.briefing p.lead { font-size: 14.4px; line-height: 1.5 }
.briefing p.note { font-size: 10.3px; line-height: 1.45; color: var(--soft) }
.briefing p.warning { border: 1px solid #b98a2b; border-left-width: 4px; background: #fdf7e8; padding: 7px 12px }
.briefing :is(ul, ol) { padding-left: 17px }
.briefing li + li { margin-top: 3px }
.briefing li::marker { color: var(--accent) }
.briefing .number { color: inherit; text-decoration: none; font-variant-numeric: tabular-nums }

.briefing .unit.section-title { padding-bottom: 2px }
.briefing .unit + .unit { padding-top: 9px }
.briefing .unit + .unit.section-title { padding-top: 27px }
.briefing .unit + .unit.heading-2 { padding-top: 19px }
.briefing .unit + .unit.heading-3 { padding-top: 13px }
.briefing .unit:is(.heading-2, .heading-3) + .unit:is(.paragraph, .list) { padding-top: 4px }
.briefing .unit + .unit:is(.table, .picture, .pair, .half, .quadrants, .key-figures) { padding-top: 15px }
.briefing .unit:is(.table, .picture, .pair, .half, .quadrants, .key-figures) + .unit:is(.paragraph, .list, .lead) { padding-top: 14px }
.briefing .unit + .unit.note { padding-top: 6px }

.briefing .cover .kicker { font-size: 12px; letter-spacing: .09em; text-transform: uppercase; font-weight: 600 }
.briefing .cover h1 { margin: 9px 0 0 }
.briefing .cover .subtitle { margin-top: 9px; font-size: 15px; line-height: 1.45 }
.briefing .level { display: inline-block; font-weight: 600; border: 1px solid currentColor; border-radius: 3px;
  padding: 1px 7px; font-size: 10.5px; line-height: 1.5 }
.briefing .cover .level { margin-top: 16px }
.briefing .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 13px 22px; margin-top: 20px }
.briefing .facts dt { font-size: 10.3px; color: var(--soft) }
.briefing .facts dd { font-weight: 600; line-height: 1.4; margin-top: 1px }

.briefing .figures { display: grid; grid-template-columns: repeat(var(--across), 1fr); gap: 14px 0;
  border-top: 1.5px solid var(--accent); border-bottom: 1px solid var(--rule) }
.briefing .figures.of-1 { --across: 1 } .briefing .figures.of-2 { --across: 2 } .briefing .figures.of-3 { --across: 3 }
.briefing .figures.of-4 { --across: 4 } .briefing .figures.of-5 { --across: 5 }
.briefing .figures > div { display: flex; flex-direction: column;
  padding: 11px 14px 12px; border-left: 1px solid var(--rule) }
.briefing .figures > div:first-child { border-left: 0; padding-left: 0 }
.briefing .figures dt { font-size: 10.8px; line-height: 1.38; color: var(--soft); margin-top: 3px }
.briefing .figures b { display: block; font-size: 28px; line-height: 1.12; letter-spacing: -.02em; color: var(--deep) }
.briefing .figures b.words { font-size: 13px; line-height: 1.3; letter-spacing: 0 }
.briefing .figures .value { order: -1 }
.briefing .figures .moved { font-size: 10.3px; line-height: 1.4; margin-top: 3px; font-weight: 600 }

.briefing table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 11.2px; line-height: 1.42 }
.briefing table.fixed { table-layout: fixed }
.briefing :is(caption, figcaption, .title) { text-align: left; font-weight: 600; font-size: 12px; line-height: 1.4; padding-bottom: 6px }
.briefing thead th { font-size: 10.2px; line-height: 1.35; color: var(--deep); vertical-align: bottom; border-bottom: 1.5px solid var(--accent) }
.briefing :is(th, td) { text-align: left; vertical-align: top; padding: 4px 10px 4px 0; border-bottom: 1px solid var(--rule) }
.briefing tbody th { font-weight: 400 }
.briefing :is(th, td):last-child { padding-right: 0 }
.briefing :is(th, td).count { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.briefing thead th.count { white-space: normal }
.briefing table ~ .note, .briefing figure .note { margin-top: 5px }

.briefing .drawing { display: block; max-width: 100% }
.briefing .drawing svg { display: block; width: 100%; height: 100% }
.briefing .missing { padding: 12px; border: 1px dashed var(--rule); color: var(--soft) }
.briefing .unit.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; align-items: start }
.briefing .boxes { display: grid; grid-template-columns: 1fr 1fr; gap: 10px }
.briefing .box { border: 1px solid var(--rule); border-top: 3px solid var(--accent); padding: 8px 12px 10px }
.briefing .box-title { font-weight: 600; color: var(--deep); margin-bottom: 4px }
.briefing .contents ol { list-style: none; padding: 0 }
.briefing .contents .title { font-size: 10.3px; color: var(--soft); font-weight: 400 }
.briefing .contents a { color: inherit; text-decoration: none }
`
