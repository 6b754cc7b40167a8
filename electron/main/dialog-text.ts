import type { FileKind } from '../../shared/ipc/payloads'
import type { Language } from './language'

export interface DialogText {
  readonly kinds: Readonly<Record<FileKind, string>>
  /** The name offered for the file of this computer's key. */
  readonly keyName: string
  readonly allOfThem: string
  readonly overwrite: (name: string) => string
  readonly overwriteDetail: string
  readonly replace: string
  readonly cancel: string
}

const fr: DialogText = {
  kinds: {
    coterr: 'Territoire CoTerr',
    csv: 'Tableau CSV',
    svg: 'Image vectorielle SVG',
    png: 'Image PNG',
    pdf: 'Document PDF',
    age: 'Clé chiffrée',
    gexf: 'Réseau GEXF (Gephi)',
    graphml: 'Réseau GraphML',
    json: 'Carte Kumu (JSON)',
    zip: 'Tableaux CSV (ZIP)',
    docx: 'Document Word (DOCX)',
    pptx: 'Diaporama (PPTX)',
    xlsx: 'Classeur (XLSX)',
    html: 'Page web (HTML)',
    jpg: 'Photo JPEG',
    webp: 'Image WebP',
    odt: 'Document OpenDocument (ODT)',
    ods: 'Classeur OpenDocument (ODS)',
    odp: 'Diaporama OpenDocument (ODP)',
    doc: 'Document Word (DOC)',
    xls: 'Classeur Excel (XLS)',
    ppt: 'Diaporama PowerPoint (PPT)',
    rtf: 'Document RTF',
    txt: 'Texte',
  },
  keyName: 'Ma clé CoTerr',
  allOfThem: 'Fichiers pris en charge',
  overwrite: (name) => `« ${name} » existe déjà. Le remplacer ?`,
  overwriteDetail: 'Son contenu actuel sera perdu.',
  replace: 'Remplacer',
  cancel: 'Annuler',
}

const en: DialogText = {
  kinds: {
    coterr: 'CoTerr territory',
    csv: 'CSV table',
    svg: 'SVG vector image',
    png: 'PNG image',
    pdf: 'PDF document',
    age: 'Encrypted key',
    gexf: 'GEXF network (Gephi)',
    graphml: 'GraphML network',
    json: 'Kumu map (JSON)',
    zip: 'CSV tables (ZIP)',
    docx: 'Word document (DOCX)',
    pptx: 'Slides (PPTX)',
    xlsx: 'Workbook (XLSX)',
    html: 'Web page (HTML)',
    jpg: 'JPEG photo',
    webp: 'WebP image',
    odt: 'OpenDocument text (ODT)',
    ods: 'OpenDocument workbook (ODS)',
    odp: 'OpenDocument slides (ODP)',
    doc: 'Word document (DOC)',
    xls: 'Excel workbook (XLS)',
    ppt: 'PowerPoint slides (PPT)',
    rtf: 'RTF document',
    txt: 'Text',
  },
  keyName: 'My CoTerr key',
  allOfThem: 'Supported files',
  overwrite: (name) => `“${name}” already exists. Replace it?`,
  overwriteDetail: 'Its present content will be lost.',
  replace: 'Replace',
  cancel: 'Cancel',
}

export function dialogText(language: Language): DialogText {
  return language === 'fr' ? fr : en
}
