import { deriveNetwork } from '../../../shared/graph/derive-network'
import type { Network, Projection } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'
import type { NetworkLook } from '../../../shared/graph/network-settings'
import { usualLook } from '../../../shared/graph/network-settings'
import { buildScene } from '../../../renderer/network/scene/build-scene'
import type { Encoding } from '../../../renderer/network/scene/encoding'
import type { Scene } from '../../../renderer/network/scene/scene'
import type { Places } from '../../../renderer/network/scene/scene-frame'
import { frequentThemes, signedAlliances } from '../../../renderer/network/scene/signed-alliances'
import { fitView } from '../../../renderer/network/scene/view'
import { visibleLegend } from '../../../renderer/network/scene/visible-legend'
import { village } from './sketched-scene'

/** In a row: what looks how does not depend on where it stands. */
export function rowOf({ nodes }: Network): Places {
  return new Map(nodes.map(({ id }, at) => [id, { x: at * 50, y: (at % 3) * 40 }]))
}

export interface Asked extends Partial<Encoding> {
  readonly input?: NetworkInput
  readonly projection?: Projection
  readonly network?: Network
  readonly places?: Places
}

/** A sketched territory under a look. */
export function drawn(look: Partial<NetworkLook>, asked: Asked = {}): Scene {
  const { input = village, projection = 'two-mode', places, ...rest } = asked
  const { network = deriveNetwork(input, projection), ...encoding } = rest
  return buildScene(network, places ?? rowOf(network), {
    ground: 'light',
    orderOf: () => [],
    themes: frequentThemes(input, 8),
    alliances: signedAlliances(input),
    look: { ...usualLook, ...look },
    ...encoding,
  })
}

/** The legend of all of a scene, one section. */
export function legendOf(scene: Scene, ...sections: string[]): string[] {
  return visibleLegend(scene, fitView(scene, 900, 600))
    .filter(({ section }) => sections.includes(section))
    .map(({ code, name, count }) => `${code}${name === undefined ? '' : ` (${name})`}: ${count}`)
}

/** A value of each node, by its index. */
export function numbered(network: Network, group: (index: number) => number): Float64Array {
  return Float64Array.from(network.nodes, (_, index) => group(index))
}
