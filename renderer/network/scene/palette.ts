import { hashId } from '../layout/hash-id'

/** Light or dark ground. */
export type Ground = 'light' | 'dark'

/** A colour with the darker or lighter one that outlines it on its ground. */
export interface Tint {
  readonly fill: string
  readonly outline: string
}

/** What is not a category: the ground, lines, and text. */
export interface Inks {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  readonly tie: string
  readonly accent: string
  /** A fill that stands for no category: shapes in the legend. */
  readonly blank: string
}

export const inks: Readonly<Record<Ground, Inks>> = {
  light: {
    paper: '#ffffff',
    ink: '#1b2529',
    quiet: '#5c6a70',
    tie: '#85949a',
    accent: '#0f6475',
    blank: '#d1dadc',
  },
  dark: {
    paper: '#1b2427',
    ink: '#e8edee',
    quiet: '#9aa9ad',
    tie: '#7a898e',
    accent: '#57a8b8',
    blank: '#4a585d',
  },
}

/**
 * The colours of Okabe and Ito (2008), told apart by people of every colour vision; the grey is darker
 * than theirs, which a deuteranope would take for the purple. The same fill on both grounds, so that a
 * picture can be spoken of; the outline lifts it off the ground.
 */
const worldFills: Readonly<Record<string, string>> = {
  public: '#0072b2',
  economique: '#e69f00',
  interet_general: '#009e73',
  academique: '#cc79a7',
  autre: '#6b7579',
}

const outlines: Readonly<Record<string, string>> = {
  '#0072b2': '#004a75',
  '#e69f00': '#8f6200',
  '#009e73': '#00634a',
  '#cc79a7': '#8d3f6a',
  '#6b7579': '#4d585c',
  '#d55e00': '#8a3d00',
  '#56b4e9': '#1f6f9c',
}

/** For worlds that a mission added: the two colours of the set that no world of ours has. */
const spareFills = ['#d55e00', '#56b4e9']

/** The colour of a world. */
export function worldTint(world: string, ground: Ground): Tint {
  const spare = spareFills[hashId(world) % spareFills.length] ?? '#6b7579'
  const fill = worldFills[world] ?? (world === '' ? '#6b7579' : spare)
  return { fill, outline: ground === 'light' ? (outlines[fill] ?? fill) : inks.dark.paper }
}
