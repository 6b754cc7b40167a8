import { fillOutlines, paperInks, worldFills } from '../../../shared/graph/color-set'
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
  light: paperInks,
  dark: {
    paper: '#1b2427',
    ink: '#e8edee',
    quiet: '#9aa9ad',
    tie: '#7a898e',
    accent: '#57a8b8',
    blank: '#4a585d',
  },
}

/** For worlds that a mission added: the two colours of the set that no world of ours has. */
const spareFills = ['#d55e00', '#56b4e9']

/** A fill with the outline that lifts it off its ground. */
function tintOf(fill: string, ground: Ground): Tint {
  // The same fill on both grounds, so that a picture can be spoken of; the outline lifts it off the ground.
  return { fill, outline: ground === 'light' ? (fillOutlines[fill] ?? fill) : inks.dark.paper }
}

/** The colour of a world. */
export function worldTint(world: string, ground: Ground): Tint {
  const spare = spareFills[hashId(world) % spareFills.length] ?? '#6b7579'
  return tintOf(worldFills[world] ?? (world === '' ? '#6b7579' : spare), ground)
}

/**
 * For groups without a colour of their own (themes, communities, areas): the seven of Okabe and Ito, the
 * most unlike first, and a violet in place of their black, which a dark ground would swallow.
 */
const groupFills = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#d55e00',
  '#56b4e9',
  '#f0e442',
  '#9050e0',
]

/** More groups than this are not told apart: the others share one look. */
export const mostGroups = groupFills.length

/** The colour of the group that comes at this place, from 0. */
export function groupTint(place: number, ground: Ground): Tint {
  return tintOf(groupFills[place % groupFills.length] ?? '#6b7579', ground)
}

/** A line of a fill's hue that is seen on its ground: areas' rims, and marks that are not filled. */
export function lineTint(fill: string, ground: Ground): string {
  return ground === 'light' ? (fillOutlines[fill] ?? fill) : mixed(fill, '#ffffff', 0.6)
}

/** A kind of actor has its world's colour or one near it; its shape tells it from its neighbours. */
const kindFills: Readonly<Record<string, string>> = {
  association: '#009e73',
  fondation: '#9050e0',
  catalyseur: '#f0e442',
  entreprise: '#e69f00',
  organisme_professionnel: '#d55e00',
  pouvoir_public: '#0072b2',
  universite: '#cc79a7',
  media: '#56b4e9',
  expert: '#cc79a7',
  collectif: '#56b4e9',
}

/** The colour of an actor's kind. */
export function kindTint(actorKind: string, ground: Ground): Tint {
  const own = Object.hasOwn(kindFills, actorKind) ? kindFills[actorKind] : undefined
  return tintOf(own ?? '#6b7579', ground)
}

/**
 * How far an alliance has come: viridis (van der Walt and Smith 2015) from light to dark, read in order by
 * eyes of every vision and in black and white. What has stopped is off the scale.
 */
const stageFills: Readonly<Record<string, string>> = {
  idee: '#fde725',
  cadrage: '#90d743',
  construction: '#35b779',
  formalisee: '#21918c',
  active: '#31688e',
  evaluee: '#443983',
  essaimage: '#440154',
  terminee: '#8f9a9e',
}

/** The colour of a stage; one that a mission added is off the scale. */
export function stageFill(stage: string): string {
  const own = Object.hasOwn(stageFills, stage) ? stageFills[stage] : undefined
  return own ?? '#d55e00'
}

/** Of two dates compared: what only the later has, and what only the earlier had. */
export const changeTints: Readonly<
  Record<Ground, Readonly<Record<'appeared' | 'disappeared', string>>>
> = {
  light: { appeared: '#0072b2', disappeared: '#b34700' },
  dark: { appeared: '#56b4e9', disappeared: '#ff9a57' },
}

/** A colour between two, both `#rrggbb`: `share` of the first. */
export function mixed(one: string, other: string, share: number): string {
  const channel = (at: number): string => {
    const [a, b] = [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    const value = Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
    return value.toString(16).padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
