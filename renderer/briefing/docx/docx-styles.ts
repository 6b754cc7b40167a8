import type { BriefingDocument } from '../../../shared/briefing/document'
import { officeColors, officeFont, officeLanguage } from '../office/office-look'

const { accent, accentDark, ink, muted, rule, warning, warningTint } = officeColors

interface StyleLook {
  /** Half points. */
  readonly size?: number
  readonly color?: string
  readonly isBold?: true
  readonly isItalic?: true
  /** Twentieths of a point. */
  readonly before?: number
  readonly after?: number
  /** 240 is single. */
  readonly line?: number
  readonly outline?: 0 | 1 | 2
  readonly staysWithNext?: true
  readonly next?: string
  /** More properties of the paragraph, in the order of the schema: before and after `spacing`. */
  readonly early?: string
  readonly late?: string
}

/** A paragraph style. Word and LibreOffice know the built-in ones by their English names, in any language. */
function paragraph(id: string, name: string, look: StyleLook): string {
  const { size, color, before, after, line, outline, next } = look
  const spacing = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
    line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`,
  ].join('')
  return [
    `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}`,
    `<w:next w:val="${next ?? id}"/><w:qFormat/><w:pPr>`,
    look.staysWithNext ? '<w:keepNext/><w:keepLines/>' : '',
    look.early ?? '',
    spacing === '' ? '' : `<w:spacing${spacing}/>`,
    look.late ?? '',
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
    '</w:pPr><w:rPr>',
    look.isBold ? '<w:b/>' : '',
    look.isItalic ? '<w:i/>' : '',
    color === undefined ? '' : `<w:color w:val="${color}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    '</w:rPr></w:style>',
  ].join('')
}

function border(side: string, color: string, size: number, space: number): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${color}"/>`
}

const box = (['top', 'left', 'bottom', 'right'] as const)
  .map((side) => border(side, warning, 6, 6))
  .join('')

const fill = (color: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${color}"/>`

/** The head row dark, a thin line under each row; the head repeats because its row says so. */
const tableStyle = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>',
  '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>',
  '</w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="table" w:customStyle="1" w:styleId="BriefingTable"><w:name w:val="Briefing Table"/>',
  '<w:basedOn w:val="TableNormal"/><w:qFormat/>',
  '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>',
  `<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr><w:tblPr><w:tblBorders>`,
  border('top', accent, 8, 0) + border('bottom', accent, 8, 0) + border('insideH', rule, 4, 0),
  '</w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="90" w:type="dxa"/>',
  '<w:bottom w:w="50" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr>',
  `<w:tcPr>${fill(accent)}<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`,
].join('')

const linkStyles = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">',
  '<w:name w:val="Default Paragraph Font"/></w:style>',
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>',
  '<w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>',
  `<w:rPr><w:color w:val="${accent}"/></w:rPr></w:style>`,
].join('')

const list = '<w:contextualSpacing/>'

/** `word/styles.xml`: the built-in styles, redrawn, so that the outline, the pane of styles and a new page know them. */
export function docxStyles(language: BriefingDocument['language']): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>',
    `<w:rPrDefault><w:rPr><w:rFonts w:ascii="${officeFont}" w:hAnsi="${officeFont}" w:eastAsia="${officeFont}" w:cs="${officeFont}"/>`,
    `<w:color w:val="${ink}"/><w:sz w:val="20"/><w:szCs w:val="20"/>`,
    `<w:lang w:val="${officeLanguage[language]}" w:eastAsia="${officeLanguage[language]}" w:bidi="ar-SA"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    paragraph('Normal', 'Normal', { after: 120, line: 276 }),
    paragraph('Title', 'Title', {
      size: 64,
      color: accentDark,
      isBold: true,
      after: 80,
      line: 240,
    }),
    paragraph('Subtitle', 'Subtitle', { size: 30, color: muted, after: 360, line: 252 }),
    ...headings,
    paragraph('Lead', 'Lead', { size: 23, color: ink, after: 160, line: 288 }),
    paragraph('Note', 'Note', { size: 16, color: muted, before: 40, after: 160, line: 252 }),
    paragraph('Warning', 'Warning', {
      before: 120,
      after: 160,
      early: `<w:pBdr>${box}</w:pBdr>${fill(warningTint)}`,
      late: '<w:ind w:left="142" w:right="142"/>',
    }),
    paragraph('Caption', 'caption', {
      size: 19,
      color: accentDark,
      isBold: true,
      before: 200,
      after: 80,
      line: 252,
    }),
    // Kept with nothing: LibreOffice leaves the title of a picture alone where the picture is kept with its note.
    paragraph('Figure', 'Figure', { before: 160, after: 40, line: 240 }),
    paragraph('ListBullet', 'List Bullet', { after: 60, late: list }),
    paragraph('ListNumber', 'List Number', { after: 60, late: list }),
    paragraph('TableText', 'Table Text', { after: 0, line: 247 }),
    paragraph('KeyNumber', 'Key Number', {
      size: 44,
      color: accent,
      isBold: true,
      after: 0,
      line: 240,
      staysWithNext: true,
    }),
    paragraph('KeyLabel', 'Key Label', { size: 17, after: 0, line: 247 }),
    paragraph('KeyMove', 'Key Move', { size: 16, color: muted, before: 20, after: 0, line: 247 }),
    paragraph('BoxTitle', 'Box Title', {
      color: accentDark,
      isBold: true,
      after: 60,
      staysWithNext: true,
    }),
    paragraph('ContentsTitle', 'Contents Title', {
      size: 24,
      color: accentDark,
      isBold: true,
      before: 480,
      after: 100,
    }),
    paragraph('ContentsLine', 'Contents Line', { after: 60 }),
    paragraph('Header', 'header', {
      size: 16,
      color: muted,
      after: 0,
      early: `<w:pBdr>${border('bottom', rule, 4, 4)}</w:pBdr>`,
    }),
    paragraph('Footer', 'footer', { size: 16, color: muted, after: 0 }),
    linkStyles,
    tableStyle,
    '</w:styles>',
  ].join('')
}

const headings = [
  paragraph('Heading1', 'heading 1', {
    size: 32,
    color: accent,
    isBold: true,
    before: 400,
    after: 140,
    line: 252,
    outline: 0,
    staysWithNext: true,
    next: 'Normal',
    early: `<w:pBdr>${border('bottom', accent, 8, 3)}</w:pBdr>`,
  }),
  paragraph('Heading2', 'heading 2', {
    size: 25,
    color: accentDark,
    isBold: true,
    before: 280,
    after: 100,
    line: 252,
    outline: 1,
    staysWithNext: true,
    next: 'Normal',
  }),
  paragraph('Heading3', 'heading 3', {
    size: 21,
    color: ink,
    isBold: true,
    before: 200,
    after: 80,
    outline: 2,
    staysWithNext: true,
    next: 'Normal',
  }),
]
