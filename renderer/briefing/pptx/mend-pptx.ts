import type { BriefingDocument } from '../../../shared/briefing/document'
import { coreProperties } from '../office/core-properties'
import { officeColors, officeLanguage } from '../office/office-look'
import { xmlText } from '../office/xml-text'

/**
 * What the library writes amiss, put right in the text of its parts: its own name as ours, English as the language of
 * every text, several drawings of one number, properties in the middle of a paragraph, a table without a head row,
 * places left empty.
 */
export function mendPptx(document: BriefingDocument): (path: string, text: string) => string {
  const lang = `lang="${officeLanguage[document.language]}"`
  return (path, text) => {
    if (path === 'docProps/core.xml') return coreProperties(document)
    if (path === 'docProps/app.xml') return appProperties(document)
    if (path === '[Content_Types].xml') return withoutMissingMasters(text)
    if (path === 'ppt/theme/theme1.xml') return withAccents(text)
    const spoken = text.replaceAll('lang="en-US"', lang)
    if (path.startsWith('ppt/notesSlides/notesSlide')) return withParagraphs(spoken, lang)
    if (!/^ppt\/slides\/slide\d+\.xml$/.test(path)) return spoken
    return numbered(withoutEmptyPlaceholders(spoken))
      .replace(/(?<!<a:p>)<a:pPr[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, '')
      .replace(/<a:tblPr\/>/g, '<a:tblPr firstRow="1"/>')
      .replace(/(<p:graphicFrame>.*?<p:cNvPr id="\d+" name="([^"]*)")\/>/gs, '$1 descr="$2"/>')
  }
}

function appProperties({ generator }: BriefingDocument): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
    `<Application>${xmlText(generator)}</Application></Properties>`,
  ].join('')
}

/** One master is written, and one announced for each slide. */
function withoutMissingMasters(text: string): string {
  return text.replace(
    /\s*<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.xml)[^>]*\/>/g,
    '',
  )
}

/** So that what someone adds has our colours. */
function withAccents(text: string): string {
  const accents = {
    dk2: officeColors.accentDark,
    lt2: officeColors.accentTint,
    accent1: officeColors.accent,
  }
  return Object.entries(accents).reduce(
    (theme, [name, color]) =>
      theme.replace(
        new RegExp(`(<a:${name}>)<a:srgbClr val="[0-9A-F]{6}"/>`, 'i'),
        `$1<a:srgbClr val="${color}"/>`,
      ),
    text,
  )
}

/** A place for a text that this slide does not have would ask for one, and be read out as empty. */
function withoutEmptyPlaceholders(text: string): string {
  return text.replace(/<p:sp>.*?<\/p:sp>/gs, (shape) =>
    shape.includes('<p:ph') && !/<a:t>[^<]/.test(shape) ? '' : shape,
  )
}

/** Drawings of a slide have numbers of their own; the group of them all is the first. */
function numbered(text: string): string {
  let id = 1
  return text.replace(
    /<p:cNvPr id="\d+" (?!name=""\/><p:cNvGrpSpPr)/g,
    () => `<p:cNvPr id="${(id += 1)}" `,
  )
}

/** Notes come as one paragraph with line ends inside. */
function withParagraphs(text: string, lang: string): string {
  return text.replace(
    /<a:p><a:r><a:rPr lang="[^"]*" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/,
    (_, notes: string) =>
      notes
        .split(/\r?\n/)
        .map((note) => `<a:p><a:r><a:rPr ${lang} dirty="0"/><a:t>${note}</a:t></a:r></a:p>`)
        .join(''),
  )
}
