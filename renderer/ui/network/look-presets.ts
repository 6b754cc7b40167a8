import type { Projection } from '../../../shared/graph/network'
import type { NetworkLook, NetworkSettings } from '../../../shared/graph/network-settings'
import { usualLook } from '../../../shared/graph/network-settings'

/** A usual question, and the picture that answers it. */
export interface LookPreset {
  readonly id: 'who' | 'bridges' | 'groups' | 'together' | 'stages' | 'themes' | 'frictions'
  readonly look: NetworkLook
  /** Where the answer shows in one projection only. */
  readonly projection?: Projection
}

export const lookPresets: readonly LookPreset[] = [
  { id: 'who', look: usualLook },
  { id: 'bridges', look: { ...usualLook, size: 'betweenness', ties: 'plain' } },
  { id: 'groups', look: { ...usualLook, color: 'community', size: 'degree', ties: 'plain' } },
  {
    id: 'together',
    look: { ...usualLook, ties: 'plain', alliances: 'hulls' },
    projection: 'one-mode',
  },
  { id: 'stages', look: { ...usualLook, color: 'stage', ties: 'plain' }, projection: 'two-mode' },
  { id: 'themes', look: { ...usualLook, color: 'theme', ties: 'plain' } },
  { id: 'frictions', look: { ...usualLook, ties: 'plain' } },
]

/** Whether the picture is that of a preset. */
export function isInForce(
  { look, projection }: LookPreset,
  settings: Pick<NetworkSettings, 'look' | 'projection'>,
): boolean {
  if (projection !== undefined && settings.projection !== projection) return false
  const names = Object.keys(look) as (keyof NetworkLook)[]
  return names.every((name) => look[name] === settings.look[name])
}
