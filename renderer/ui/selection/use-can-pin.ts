import type { Scene } from '../../network/scene/scene'
import { useNetworkView } from '../../state/network-store'
import { useReading } from '../../state/reading-store'

/** Whether places may be kept: only the territory's own picture has any of its own. */
export function useCanPin(): boolean {
  const isReading = useReading((state) => state.reading !== null)
  const isFree = useNetworkView(({ settings }) => settings.arrangement.kind === 'free')
  return !isReading && isFree
}

/** Where marks stand in the picture, in layout units. */
export function placesOn(
  scene: Scene | null,
  ids: Iterable<string>,
): readonly { readonly id: string; readonly x: number; readonly y: number }[] {
  if (scene === null) return []
  const wanted = new Set(ids)
  return scene.ids.flatMap((id, mark) =>
    wanted.has(id) ? { id, x: scene.x[mark] ?? 0, y: scene.y[mark] ?? 0 } : [],
  )
}
