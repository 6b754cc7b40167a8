/** How a page of changes looks on paper, legible in black and white. */
export const myChangesStyle = `
@page { size: A4; margin: 14mm 15mm }
* { box-sizing: border-box }
body { font: 10pt/1.4 system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif; color: #1b2a2f; margin: 0 }
header { border-bottom: 2pt solid #0b5c66; padding-bottom: 6pt; margin-bottom: 10pt }
header p { margin: 0; color: #47585e }
header p:first-child { text-transform: uppercase; letter-spacing: .08em; font-size: 8pt; color: #0b5c66 }
h1 { font-size: 20pt; line-height: 1.15; margin: 2pt 0 }
h2 { font-size: 10.5pt; color: #0b5c66; margin: 0 0 3pt }
.figures { display: flex; gap: 8pt; margin-bottom: 10pt }
.figures div { flex: 1; border: .75pt solid #c3d0d3; border-radius: 4pt; padding: 5pt 8pt }
.figures b { display: block; font-size: 16pt; line-height: 1.15 }
.figures span { font-size: 8pt; color: #47585e }
table { width: 100%; border-collapse: collapse; font-size: 9pt }
th { text-align: left; font-weight: 400; width: 55% }
td, th { padding: 1.2pt 0; vertical-align: middle }
td:last-child { text-align: right; font-variant-numeric: tabular-nums; width: 12% }
ul { margin: 0; padding-left: 12pt; font-size: 9pt }
footer { margin-top: 6pt; font-size: 7.5pt; color: #47585e }
`
