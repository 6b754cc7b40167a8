/** How the one-file HTML looks: it flows at any width, and prints on A4 as it is. */
export const fileStyle = `
html { scroll-behavior: smooth; scroll-padding-top: 16px; background: #fff }
body { margin: 0 }
.briefing { font-size: 16px; line-height: 1.6 }
.briefing h1 { font-size: clamp(30px, 6vw, 46px) }
.briefing h2 { font-size: 25px }
.briefing h3 { font-size: 18.5px }
.briefing h4 { font-size: 16px }
.briefing p.lead { font-size: 18px; line-height: 1.55 }
.briefing :is(p.note, .figures dt, .figures .moved, .facts dt) { font-size: 13.5px }
.briefing :is(caption, figcaption, .title) { font-size: 15.5px }
.briefing table { font-size: 14.5px }
.briefing thead th { font-size: 13px }
.briefing .level { font-size: 13.5px }
.briefing .cover .kicker { font-size: 14px }
.briefing .cover .subtitle { font-size: 18px }
.briefing .figures b { font-size: 36px }
.briefing .figures b.words { font-size: 17px }
.briefing .number { text-decoration: underline dotted 1px; text-underline-offset: 3px; text-decoration-color: #3b98aa }
.briefing a:focus-visible, .briefing summary:focus-visible, .briefing .scroll:focus-visible { outline: 3px solid #0f6475; outline-offset: 2px }
.briefing .skip { position: absolute; left: 12px; top: -60px; padding: 10px 16px; background: #fff; color: var(--deep); z-index: 2 }
.briefing .skip:focus { top: 12px }

.briefing .cover { background: var(--deep); color: #fff }
.briefing .cover > * { max-width: 1080px; margin: 0 auto; padding: 0 24px }
.briefing .cover .band { padding-top: 54px }
.briefing .cover :is(.kicker, .subtitle, .facts dt) { color: #dcebee }
.briefing .cover .facts { max-width: 1080px; margin: 0 auto; padding: 30px 24px 44px }
.briefing .body { max-width: 1080px; margin: 0 auto; padding: 28px 24px 64px }
.briefing main { min-width: 0; max-width: 760px }
.briefing .contents { font-size: 15px; padding: 6px 0 16px; margin-bottom: 36px; border-bottom: 1px solid var(--rule) }
.briefing .contents .title { font-size: 13.5px }
.briefing .contents li + li { margin-top: 0 }
.briefing .contents a { display: block; padding: 4px 0 }
.briefing .contents a:hover { color: var(--accent); text-decoration: underline }
.briefing .unit + .unit { padding-top: 15px }
.briefing section + section { padding-top: 46px }
.briefing .unit + .unit.heading-2 { padding-top: 28px }
.briefing .unit + .unit:is(.table, .picture, .pair, .half, .quadrants, .key-figures) { padding-top: 24px }
.briefing section { scroll-margin-top: 8px }
.briefing .scroll { overflow-x: auto }
.briefing .drawing { height: auto; width: 100% !important; margin: 0 }
.briefing details { margin-top: 8px }
.briefing summary { font-size: 14px; color: var(--accent); cursor: pointer; width: fit-content }
.briefing details .scroll { margin-top: 8px }
.briefing .end { border-top: 1px solid var(--rule); margin-top: 46px; padding-top: 14px; display: flex; gap: 12px; align-items: baseline;
  font-size: 13.5px; color: var(--soft) }
@media (min-width: 1040px) {
  .briefing .body { display: grid; grid-template-columns: 220px minmax(0, 760px); gap: 56px; padding-top: 44px }
  .briefing .contents { position: sticky; top: 28px; align-self: start; border: 0; padding: 0; margin: 0 }
}
@media (max-width: 640px) {
  .briefing .figures { grid-template-columns: 1fr 1fr }
  .briefing .figures > div { padding-left: 0; border-left: 0 }
  .briefing .boxes, .briefing .unit.pair { grid-template-columns: 1fr }
}
@media print {
  @page { size: A4; margin: 16mm 18mm 18mm }
  .briefing { font-size: 10pt; line-height: 1.45 }
  .briefing .skip, .briefing details { display: none }
  .briefing .cover, .briefing .cover :is(.kicker, .subtitle, .facts dt) { background: none; color: inherit }
  .briefing .cover .band, .briefing .cover .facts, .briefing .body { padding-left: 0; padding-right: 0 }
  .briefing .cover .band { padding-top: 0 }
  .briefing .body { display: block }
  .briefing .contents { position: static; border-bottom: 1px solid var(--rule) }
  .briefing :is(h2, h3, h4) { break-after: avoid }
  .briefing :is(figure, .figures, .boxes, tr, .warning) { break-inside: avoid }
  .briefing .scroll { overflow: visible }
  .briefing p { orphans: 3; widows: 3 }
  .briefing table { font-size: 9pt }
}
`
