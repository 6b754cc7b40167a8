import type {
  Block,
  BriefingDocument,
  Cell,
  DocumentSection,
  Picture,
  PrintedNumber,
  Run,
  Table,
} from '../../../../shared/briefing/document'

/** Narrow no-break space, as French typography has it before high punctuation and inside quotes. */
const nn = '\u202f'

export const longName =
  'Groupement d’employeurs pour l’insertion et la qualification des métiers du bâtiment et des travaux publics de la vallée'

const text = (value: string): readonly Run[] => [{ text: value }]
const cell = (value: string): Cell => ({ text: value, value: null })
const count = (value: number, number?: string): Cell => ({
  text: String(value),
  value,
  ...(number === undefined ? {} : { number }),
})

const alliances: Table = {
  kind: 'table',
  id: 'table-alliances',
  title: 'Les alliances, par forme',
  columns: [
    { label: 'Alliance', isNumber: false },
    { label: 'Forme', isNumber: false },
    { label: 'Acteurs', isNumber: true },
    { label: 'Part du total', isNumber: true },
  ],
  rows: [
    [
      cell('=HYPERLINK("http://example.org";"Circuits courts")'),
      cell('Partenariat'),
      count(12, 'n1'),
      { text: `24${nn}%`, value: 0.24 },
    ],
    [
      cell('Mobilités & <services> partagés'),
      cell('Dialogue territorial'),
      count(7),
      { text: `14${nn}%`, value: 0.14 },
    ],
    [
      cell(longName),
      cell('Expérimentation collective'),
      { text: `<${nn}5`, value: null },
      cell('–'),
    ],
    ...Array.from({ length: 45 }, (_, index) => [
      cell(`Alliance n°${index + 1} du pays d’Ambert`),
      cell('Partenariat'),
      count(index % 9),
      { text: `${index % 9}${nn}%`, value: (index % 9) / 100 },
    ]),
  ],
  note: `Au 23 novembre 2026. Source${nn}: fiches du territoire, 48 alliances.`,
}

const byWorld: Table = {
  ...alliances,
  id: 'table-worlds',
  title: 'Acteurs par monde',
  columns: [
    { label: 'Monde', isNumber: false },
    { label: 'Acteurs', isNumber: true },
  ],
  rows: [
    [cell('Public'), count(21)],
    [cell('Économique'), count(1234)],
    [cell('-1+cmd'), { text: `<${nn}5`, value: null }],
  ],
}

function picture(id: string, title: string, width: Picture['width'], table: Table | null): Picture {
  return {
    kind: 'picture',
    id,
    title,
    alt: `Barres${nn}: ${title.toLowerCase()}. Le plus grand est 21.`,
    note: `Au 23 novembre 2026, toutes les fiches.`,
    width,
    source: { kind: 'chart', chart: { kind: 'bars', rows: [], axis: 'Acteurs' } },
    table,
  }
}

const essentials: readonly Block[] = [
  {
    kind: 'paragraph',
    tone: 'lead',
    runs: [
      { text: 'Le territoire compte ' },
      { text: '50 acteurs', number: 'n2', isStrong: true },
      {
        text: `, dont plus de la moitié agissent ensemble${nn}: « l’alliance » y est une habitude.`,
      },
    ],
  },
  {
    kind: 'key-figures',
    figures: [
      { printed: '50', number: 'n2', label: 'acteurs', moved: '+4 depuis mars 2026' },
      { printed: '48', number: null, label: 'alliances en cours', moved: null },
      {
        printed: `56${nn}%`,
        number: 'n1',
        label: 'des acteurs dans une alliance au moins',
        moved: `+3${nn}points`,
      },
      { printed: '2', number: null, label: 'défis que personne n’a encore pris', moved: null },
      { printed: `<${nn}5`, number: null, label: 'acteurs sans aucun lien', moved: null },
    ],
  },
  {
    kind: 'list',
    isOrdered: false,
    items: [
      [
        { text: 'Trois mondes sur cinq travaillent ensemble dans ' },
        { text: '7 alliances', number: 'n1' },
        { text: '.' },
      ],
      text('La mobilité est le défi le plus cité.'),
      text('Le réseau tient à deux acteurs, qui relient des groupes séparés.'),
      text('Onze contacts n’ont pas été revus depuis un an.'),
      text(`Ce qui manque${nn}: les effets de quatre alliances ne sont pas renseignés.`),
      text('Une sixième ligne passe à la diapositive suivante.'),
    ],
  },
]

const actors: readonly Block[] = [
  {
    kind: 'paragraph',
    tone: 'plain',
    runs: text('Les acteurs économiques sont les plus nombreux. Les autres suivent de loin.'),
  },
  picture('picture-worlds', 'Les acteurs par monde', 'full', byWorld),
  { kind: 'heading', level: 2, text: 'Les rencontres' },
  { kind: 'heading', level: 3, text: 'À venir' },
  {
    kind: 'list',
    isOrdered: true,
    items: [
      text('Présenter l’atelier vélo à la mairie.'),
      text('Rappeler la plateforme alimentaire.'),
    ],
  },
  picture('picture-left', 'Par commune', 'half', null),
  picture('picture-right', 'Par année', 'half', null),
  picture('picture-missing', 'Une photo que l’on n’a plus', 'full', null),
  { kind: 'paragraph', tone: 'warning', runs: text('Pas assez de données pour le dire.') },
]

const swot: readonly Block[] = [
  {
    kind: 'quadrants',
    id: 'grid',
    title: 'Diagnostic AFOM',
    boxes: [
      {
        title: 'Atouts',
        items: [text('Un tissu associatif dense.'), text('Une forêt gérée ensemble.')],
      },
      { title: 'Faiblesses', items: [text('Peu de transports le soir.')] },
      { title: 'Opportunités', items: [text('La rénovation du bourg.')] },
      { title: 'Menaces', items: [] },
    ],
  },
  { kind: 'paragraph', tone: 'note', runs: text('Rempli le 12 novembre 2026 avec les élus.') },
]

const sections: readonly DocumentSection[] = [
  {
    code: 'cover',
    title: 'Couverture',
    blocks: [
      {
        kind: 'cover',
        title: 'Livradois fictif',
        subtitle: 'Note de territoire',
        facts: [
          { label: 'Direction de mission', value: 'Jeanne Exemple' },
          { label: 'Période', value: 'janvier à novembre 2026' },
          { label: 'Confidentialité', value: 'Partenaires' },
        ],
      },
    ],
  },
  { code: 'essentials', title: 'L’essentiel', blocks: essentials },
  { code: 'actors', title: 'Les acteurs', blocks: actors },
  { code: 'alliances', title: 'Les alliances', blocks: [alliances] },
  { code: 'swot', title: 'Atouts, faiblesses, opportunités, menaces', blocks: swot },
]

const numbers: ReadonlyMap<string, PrintedNumber> = new Map([
  [
    'n1',
    {
      label: 'Acteurs dans une alliance',
      printed: '28',
      records: ['actor/a', 'actor/b'],
      shownIn: 'table-alliances',
    },
  ],
  ['n2', { label: '+Acteurs', printed: '50', records: ['actor/a'], shownIn: 'picture-worlds' }],
  ['n3', { label: 'Acteurs isolés', printed: `<${nn}5`, records: [], shownIn: null }],
])

/** A document with each kind of block, French typography, long names, masked cells, and texts that mean to be formulas. */
export const sampleDocument: BriefingDocument = {
  language: 'fr',
  title: 'Note de territoire',
  subject: 'Livradois fictif',
  level: 'partners',
  levelLabel: 'Partenaires',
  madeAt: '2026-11-23T22:00:00.000Z',
  madeOn: '23 novembre 2026',
  author: 'Jeanne Exemple',
  generator: 'CoTerr 0.1.0',
  sections,
  numbers,
}
