import { bridge } from '../bridge/bridge'
import { useImport } from '../state/import-store'
import { useTerritory } from '../state/territory-store'
import { openDialog } from './navigation'
import { notifyError } from './notices'

/** Opens the review of a table. Nothing is written before the person has seen it and agreed. */
export function startImport(name: string, bytes: Uint8Array): void {
  if (useTerritory.getState().id === null) {
    notifyError({ kind: 'no-territory' })
    return
  }
  useImport.setState({ file: { name, bytes } })
  openDialog('import')
}

/** Asks for a table and opens its review. */
export async function chooseTable(): Promise<void> {
  const chosen = await bridge.fileOpen({ kinds: ['csv'], many: false })
  if (!chosen.ok) {
    notifyError(chosen.error)
    return
  }
  const [file] = chosen.value
  if (file !== undefined) startImport(file.name, file.bytes)
}
