import type { MadeFrom } from './office-words'
import { officeLanguage } from './office-look'
import { xmlText } from './xml-text'

/** `docProps/core.xml`: what the file is, by whom and when; no path, and no name of a computer or of its user. */
export function coreProperties(document: MadeFrom): string {
  const { title, subject, author, generator, language, madeAt } = document
  const made = `${madeAt.slice(0, 19)}Z`
  const creator = xmlText(author === '' ? generator : author)
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(`${title} – ${subject}`)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject>`,
    `<dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${creator}</cp:lastModifiedBy>`,
    `<dc:description>${xmlText(generator)}</dc:description><dc:language>${officeLanguage[language]}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified></cp:coreProperties>`,
  ].join('')
}
