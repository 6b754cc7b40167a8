import type {
  Block,
  BriefingDocument,
  PrintedNumber,
  Run,
  Table,
} from '../../../../shared/briefing/document'
import type { DrawnPicture, DrawnPictures } from '../../../../shared/briefing/drawn-picture'
import type { Chart } from '../../../../shared/briefing/chart'

/** What the sections of a sample are filled with. */
export interface SampleOptions {
  /** Rows of its long table. */
  readonly rows?: number
  readonly language?: 'fr' | 'en'
}

const chart: Chart = { kind: 'bars', rows: [], axis: '' }

const words =
  'La vallée compte une grande diversité d’acteurs, dont beaucoup se connaissent sans avoir encore agi ensemble sur les défis que tous disent partager. '

function text(length: number): readonly Run[] {
  return [
    { text: 'Parmi les ' },
    { text: '128', number: 'actors', isStrong: true },
    { text: ` acteurs recensés, ${words.repeat(length)}` },
  ]
}

const plain = (length: number): Block => ({ kind: 'paragraph', tone: 'plain', runs: text(length) })

function table(id: string, title: string, rows: number): Table {
  return {
    kind: 'table',
    id,
    title,
    columns: [
      { label: 'Alliance', isNumber: false },
      { label: 'Forme', isNumber: false },
      { label: 'Défis visés', isNumber: false },
      { label: 'Partenaires', isNumber: true },
    ],
    rows: Array.from({ length: rows }, (_none, index) => [
      { text: `Alliance ${index + 1} pour la mobilité & les circuits courts`, value: null },
      { text: 'Expérimentation collective', value: null },
      {
        text:
          index % 3 === 0 ? 'Se déplacer sans voiture, Alimentation locale, Logement' : 'Logement',
        value: null,
      },
      { text: String(index + 2), value: index + 2, number: 'partners' },
    ]),
    note: `Source : saisie de terrain, au 23 novembre 2026. ${rows} alliances.`,
  }
}

function picture(id: string, title: string, width: 'full' | 'half'): Block {
  return {
    kind: 'picture',
    id,
    title,
    alt: `${title} : 12 dans le monde public, 9 dans le monde économique.`,
    note: 'Source : saisie de terrain, au 23 novembre 2026. 128 acteurs.',
    width,
    source: { kind: 'chart', chart },
    table: table(`${id}-data`, title, 3),
  }
}

const number = (label: string, printed: string, shownIn: string | null): PrintedNumber => ({
  label,
  printed,
  records: ['actor/a1'],
  shownIn,
})

const items = (count: number): readonly (readonly Run[])[] =>
  Array.from({ length: count }, (_none, index) => [
    { text: `Point ${index + 1} : ${words.slice(0, 70 + ((index * 37) % 60))}` },
  ])

/** A document with each kind of block in it, as long as a real one. */
export function sampleDocument(options: SampleOptions = {}): BriefingDocument {
  const rows = options.rows ?? 34
  return {
    language: options.language ?? 'fr',
    title: 'Note de territoire',
    subject: 'Vallée de la Drôme <Est>',
    level: 'partners',
    levelLabel: 'Partenaires',
    madeAt: '2026-11-23T22:00:00.000Z',
    madeOn: '23 novembre 2026',
    author: 'Claire Morel',
    generator: 'CoTerr 0.1.0',
    sections: [
      {
        code: 'cover',
        title: '',
        blocks: [
          {
            kind: 'cover',
            title: 'Vallée de la Drôme <Est>',
            subtitle: 'Acteurs, alliances et défis, de mars 2025 à novembre 2026',
            facts: [
              { label: 'Directrice de mission', value: 'Claire Morel' },
              { label: 'Période', value: 'mars 2025 – novembre 2026' },
              { label: 'Établie le', value: '23 novembre 2026' },
              { label: 'Fichiers réunis', value: '4' },
            ],
          },
        ],
      },
      {
        code: 'essentials',
        title: 'L’essentiel',
        blocks: [
          { kind: 'paragraph', tone: 'lead', runs: text(1) },
          {
            kind: 'key-figures',
            figures: [
              { printed: '128', number: 'actors', label: 'acteurs', moved: '+ 14 depuis mai' },
              { printed: '23', number: 'alliances', label: 'alliances actives', moved: null },
              {
                printed: '45 %',
                number: null,
                label: 'acteurs dans une alliance',
                moved: '+ 3 points',
              },
              { printed: 'pas assez de données', number: null, label: 'partenaires', moved: null },
              { printed: '4', number: 'partners', label: 'défis sans alliance', moved: null },
            ],
          },
          { kind: 'list', isOrdered: false, items: items(4) },
        ],
      },
      {
        code: 'territory',
        title: 'Le territoire',
        blocks: [
          plain(2),
          picture('map', 'La carte des acteurs', 'full'),
          {
            kind: 'paragraph',
            tone: 'warning',
            runs: [{ text: 'Positions approchées des communes.' }],
          },
        ],
      },
      {
        code: 'challenges',
        title: 'Défis et richesses',
        blocks: [
          plain(1),
          picture('challenges', 'Les défis par priorité', 'half'),
          picture('worlds', 'Les défis par monde', 'half'),
          { kind: 'heading', level: 2, text: 'Les angles morts' },
          { kind: 'list', isOrdered: true, items: items(6) },
        ],
      },
      {
        code: 'alliances',
        title: 'Les alliances',
        blocks: [
          plain(3),
          table('all-alliances', 'Toutes les alliances', rows),
          { kind: 'heading', level: 2, text: 'Dans le temps' },
          { kind: 'heading', level: 3, text: 'Depuis 2020' },
          picture('timeline', 'Frise des alliances', 'full'),
        ],
      },
      {
        code: 'network',
        title: 'Le réseau',
        blocks: [plain(2), picture('network', 'Le réseau des acteurs', 'full'), plain(9)],
      },
      {
        code: 'swot',
        title: 'Atouts, faiblesses, opportunités, menaces',
        blocks: [
          {
            kind: 'quadrants',
            id: 'afom',
            title: 'La grille AFOM',
            boxes: ['Atouts', 'Faiblesses', 'Opportunités', 'Menaces'].map((title, index) => ({
              title,
              items: items(3 + index),
            })),
          },
        ],
      },
      {
        code: 'annex',
        title: 'Annexe',
        blocks: [
          { kind: 'heading', level: 2, text: 'Méthode et définitions' },
          { kind: 'paragraph', tone: 'note', runs: text(5) },
          table('sources', 'Sources', 4),
        ],
      },
    ],
    sheets: [],
    numbers: new Map([
      ['actors', number('Acteurs recensés', '128', 'all-alliances')],
      ['alliances', number('Alliances actives', '23', 'all-alliances')],
      ['partners', number('Partenaires', '4', null)],
    ]),
  }
}

function drawn(width: number, height: number): DrawnPicture {
  const bars = Array.from(
    { length: 6 },
    (_none, index) =>
      `<g clip-path="url(#all)"><rect x="120" y="${10 + (index * (height - 20)) / 6}" width="${(width - 160) * (1 - index / 8)}" height="${(height - 60) / 7}" fill="#0f6475"/><text x="0" y="${30 + (index * (height - 20)) / 6}">Le monde ${index}</text></g>`,
  )
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter" font-size="12"><defs><clipPath id="all"><rect width="${width}" height="${height}"/></clipPath></defs>${bars.join('')}</svg>`,
    pixels: new Uint8Array([137, 80, 78, 71]),
    mediaType: 'image/png',
    width,
    height,
  }
}

/** Drawings in place of the sample's pictures. */
export function samplePictures(): DrawnPictures {
  return new Map([
    ['map', drawn(642, 420)],
    ['challenges', drawn(309, 240)],
    ['worlds', drawn(309, 260)],
    ['timeline', drawn(642, 300)],
    ['network', drawn(642, 480)],
  ])
}
