import type { NetworkInput } from '../../../shared/graph/network-input'
import type { Projection } from '../../../shared/graph/network'
import { deriveNetwork } from '../../../shared/graph/derive-network'
import { layOutAtOnce } from '../../../renderer/network/layout/lay-out-network'
import { layoutInputOf } from '../../../renderer/network/layout-input-of'
import type { FigureWords } from '../../../renderer/network/draw/figure'
import type { Places } from '../../../renderer/network/scene/scene-frame'
import { buildScene } from '../../../renderer/network/scene/build-scene'
import { markReach } from '../../../renderer/network/scene/mark-style'
import type { Ground } from '../../../renderer/network/scene/palette'
import type { Scene } from '../../../renderer/network/scene/scene'
import { inputOf } from '../../shared/graph/input-of'

/** A small territory with every kind of mark and tie. */
export const village: NetworkInput = inputOf({
  actors: {
    mairie: { name: 'Mairie <de> "Die" & Cie', kind: 'pouvoir_public' },
    amap: { name: 'Les Paniers du Diois', acronym: 'LPD', kind: 'association' },
    ferme: { name: 'Ferme des Forêts', kind: 'entreprise' },
    lycee: { name: 'Lycée du Diois', kind: 'universite' },
    tiers: { name: 'La Fabrique', kind: 'tiers', world: 'inventé' },
    seul: { name: 'Sans lien' },
  },
  alliances: {
    pat: { title: 'Projet alimentaire', form: 'dialogue' },
    toit: { title: 'Toits solaires', form: 'partenariat' },
    essai: { title: 'Essai', form: 'experimentation' },
    bruit: { title: 'Sans forme' },
  },
  members: {
    pat: 'mairie amap ferme lycee',
    toit: 'mairie ferme',
    essai: 'mairie ferme tiers',
    bruit: 'lycee tiers',
  },
  relations: [
    { id: 'r1', from: 'mairie', to: 'amap', type: 'finance' },
    { id: 'r2', from: 'amap', to: 'mairie', type: 'tension', isMutual: true },
    { id: 'r3', from: 'mairie', to: 'amap', type: 'finance', isMutual: true },
    { id: 'r4', from: 'lycee', to: 'ferme', type: 'souhaite' },
    { id: 'r5', from: 'tiers', to: 'ferme', type: 'parraine' },
  ],
})

/** The places that the layout finds for all actors and alliances. */
export function placesOf(input: NetworkInput): Places {
  const network = deriveNetwork(input, 'two-mode')
  const radii = Float64Array.from(network.nodes, markReach)
  const { x, y } = layOutAtOnce(layoutInputOf(network, radii, input.placements, new Map()))
  return new Map(network.nodes.map(({ id }, i) => [id, { x: x[i] ?? 0, y: y[i] ?? 0 }]))
}

export function sceneOf(
  input: NetworkInput,
  projection: Projection,
  ground: Ground = 'light',
): Scene {
  return buildScene(deriveNetwork(input, projection), placesOf(input), {
    ground,
    orderOf: (section) =>
      section === 'world' ? ['public', 'economique', 'interet_general', 'academique', 'autre'] : [],
  })
}

export const words: FigureWords = {
  title: 'Diois & <environs>',
  notes: ['Chaque alliance est dessinée.', 'Le 3 mai 2024.'],
  sectionTitle: (section) => `section ${section}`,
  entryLabel: ({ code, isMutual }) => `entry:${code}${isMutual ? ' mutual' : ''}`,
}
