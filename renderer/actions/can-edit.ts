import { useReading } from '../state/reading-store'
import { useTerritory } from '../state/territory-store'

/** Whether a territory of this computer is open: one that is only read is nobody's to change, or to share. */
export function canEdit(): boolean {
  return useTerritory.getState().id !== null && useReading.getState().reading === null
}
