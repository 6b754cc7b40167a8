import type { Network, NetworkLink } from '../../../shared/graph/network'

/** Where nodes stand, by id, in layout units. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>

/** What of a scene does not depend on its look. What has no place is not in it. */
export interface SceneFrame {
  readonly network: Network
  /** By mark, the index of its node in the network that it was made of. */
  readonly origins: Int32Array
  readonly ids: readonly string[]
  readonly isActor: Uint8Array
  readonly names: readonly string[]
  readonly labels: readonly string[]
  readonly x: Float64Array
  readonly y: Float64Array
  readonly degrees: Float64Array
  readonly tieSource: Int32Array
  readonly tieTarget: Int32Array
  readonly tieBend: Float64Array
}

/** Values that come more than once, and how often. */
function repeated(values: Float64Array): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>()
  // Sorting numbers is much quicker than looking each of them up.
  const ordered = values.slice().sort()
  for (let i = 1; i < ordered.length; i++) {
    const value = ordered[i] ?? 0
    if (value === ordered[i - 1]) sizes.set(value, (sizes.get(value) ?? 1) + 1)
  }
  return sizes
}

/** Links between the same two nodes fan out: -1/2 and 1/2 for two, -1, 0 and 1 for three. */
function bendsOf({ nodes, links }: Network): Float64Array {
  const pairs = new Float64Array(links.length)
  links.forEach(({ source, target }, index) => {
    pairs[index] = Math.min(source, target) * nodes.length + Math.max(source, target)
  })
  const bends = new Float64Array(links.length)
  const sizes = repeated(pairs)
  if (sizes.size === 0) return bends
  const places = new Map<number, number>()
  for (const [index, link] of links.entries()) {
    const pair = pairs[index] ?? 0
    const size = sizes.get(pair)
    if (size === undefined) continue
    const place = places.get(pair) ?? 0
    places.set(pair, place + 1)
    const aside = place - (size - 1) / 2
    bends[index] = link.source < link.target ? aside : -aside
  }
  return bends
}

interface ShownPart {
  readonly network: Network
  readonly origins: Int32Array
  readonly x: Float64Array
  readonly y: Float64Array
}

function shownPart(whole: Network, places: Places): ShownPart {
  // Each place is looked up once: of tens of thousands, that is what takes the time.
  const found = whole.nodes.map(({ id }) => places.get(id))
  const shown = found.filter((place) => place !== undefined)
  return {
    ...placedPart(
      whole,
      found.map((place) => place !== undefined),
    ),
    x: Float64Array.from(shown, ({ x }) => x),
    y: Float64Array.from(shown, ({ y }) => y),
  }
}

function placedPart(
  network: Network,
  isShown: readonly boolean[],
): Pick<ShownPart, 'network' | 'origins'> {
  const origins = Int32Array.from([...isShown.keys()].filter((index) => isShown[index]))
  if (origins.length === isShown.length) return { network, origins }
  const newIndex = new Int32Array(network.nodes.length)
  for (const [mark, origin] of origins.entries()) newIndex[origin] = mark
  const moved = <L extends NetworkLink>(link: L): L => ({
    ...link,
    source: newIndex[link.source] ?? 0,
    target: newIndex[link.target] ?? 0,
  })
  const nodes = network.nodes.filter((_, index) => isShown[index])
  const links = network.links
    .filter(({ source, target }) => isShown[source] === true && isShown[target] === true)
    .map(moved)
  return { network: { ...network, nodes, links }, origins }
}

/** Puts the nodes of a network that have one in their places. */
export function sceneFrame(whole: Network, places: Places): SceneFrame {
  const { network, origins, x, y } = shownPart(whole, places)
  const { nodes, links } = network
  const degrees = new Float64Array(nodes.length)
  const tieSource = new Int32Array(links.length)
  const tieTarget = new Int32Array(links.length)
  links.forEach(({ source, target }, tie) => {
    tieSource[tie] = source
    tieTarget[tie] = target
    degrees[source] = (degrees[source] ?? 0) + 1
    degrees[target] = (degrees[target] ?? 0) + 1
  })
  return {
    network,
    origins,
    ids: nodes.map(({ id }) => id),
    isActor: Uint8Array.from(nodes, ({ kind }) => (kind === 'actor' ? 1 : 0)),
    names: nodes.map(({ name }) => name),
    labels: nodes.map(({ label }) => label),
    ...{ x, y, degrees, tieSource, tieTarget },
    tieBend: bendsOf(network),
  }
}
