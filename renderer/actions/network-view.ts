import type { Projection } from '../../shared/graph/network'
import type { NetworkFilter } from '../../shared/graph/network-filter'
import { emptyFilter } from '../../shared/graph/network-filter'
import type { NetworkLook, NetworkSettings } from '../../shared/graph/network-settings'
import type { Camera, NetworkSide, NetworkState } from '../state/network-store'
import { useNetworkView } from '../state/network-store'

/** Changes what is shown, or how. */
export function changeSettings(changed: Partial<NetworkSettings>): void {
  useNetworkView.setState(({ settings }) => ({ settings: { ...settings, ...changed } }))
}

/** As a territory opens: another one was looked at before. */
export function forgetNetworkView(): void {
  useNetworkView.setState(useNetworkView.getInitialState(), true)
}

/** Chooses between actors with their alliances, and actors tied by shared alliances. */
export function showProjection(projection: Projection): void {
  changeSettings({ projection })
}

/** Narrows what is shown; positions stay. */
export function changeFilter(changed: Partial<NetworkFilter>): void {
  const { filter } = useNetworkView.getState().settings
  changeSettings({ filter: { ...filter, ...changed } })
}

export function clearFilter(): void {
  changeSettings({ filter: emptyFilter })
}

export function changeLook(changed: Partial<NetworkLook>): void {
  const { look } = useNetworkView.getState().settings
  changeSettings({ look: { ...look, ...changed } })
}

/** Brings an actor or an alliance into focus, with its panel; null takes both away. */
export function focusNode(focused: string | null): void {
  useNetworkView.setState(({ side }) => ({
    focused,
    side: focused !== null ? 'record' : side === 'record' ? null : side,
  }))
}

/** Brings something into focus and leaves the panel that names it. */
export function pointOut(focused: string): void {
  useNetworkView.setState({ focused })
}

/** Chooses actors and alliances together, in place of those chosen before. */
export function selectNodes(ids: Iterable<string>): void {
  useNetworkView.setState({ selected: new Set(ids) })
}

export function showPane(pane: NetworkState['pane']): void {
  useNetworkView.setState({ pane })
}

/** Shows a panel beside the picture, or takes it away where it is there already. */
export function toggleSide(asked: NetworkSide): void {
  useNetworkView.setState(({ side }) => ({ side: side === asked ? null : asked }))
}

/** The window rests here: where it was asked to go, it has been. */
export function restAt(camera: Camera): void {
  useNetworkView.setState({ camera, cameraAsked: null })
}
