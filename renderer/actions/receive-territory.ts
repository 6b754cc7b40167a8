import type { TargetSettings } from '../../shared/ipc/sync-payloads'
import { useNavigation } from '../state/navigation-store'
import { useTerritory } from '../state/territory-store'
import { syncEnded, syncNow } from './sync-now'
import { closeDialog, goTo, openDialog } from './navigation'
import { notify, notifyError } from './notices'
import { rememberRecent, territoryName } from './recents'
import { attachTarget } from './targets'
import { dropEmpty, openTerritory } from './territories'

/** Opens a territory of this computer, or makes room for one that is not there yet. False: it was told why. */
async function open(territory: string): Promise<boolean> {
  if (useTerritory.getState().id === territory) return true
  const opened = await openTerritory(territory)
  if (!opened.ok) notifyError(opened.error)
  return opened.ok
}

/** Takes a territory off again if it is still empty when the dialog is left: nobody knew its passphrase. */
function dropOnceLeft(territory: string): void {
  const leave = useNavigation.subscribe((state, before) => {
    if (before.dialog !== 'sync' || state.dialog === 'sync') return
    leave()
    void syncEnded().then(() => dropEmpty(territory))
  })
}

/**
 * Exchanges a territory with a target, and shows how that goes: it is opened first, were it empty. One that
 * stays empty, because nothing came, is taken off again.
 */
export async function receiveTerritory(target: TargetSettings, territory: string): Promise<void> {
  if (!(await attachTarget(target, territory))) return
  if (!(await open(territory))) return
  const isNew = territoryName() === ''
  openDialog('sync')
  const exchanged = await syncNow(target.id)
  if (!isNew || useTerritory.getState().id !== territory) return
  if (territoryName() === '') {
    const problem = exchanged?.problem ?? null
    // Its passphrase can still be typed, in the dialog.
    if (problem?.kind === 'target-sealed') {
      dropOnceLeft(territory)
      return
    }
    await dropEmpty(territory)
    if (problem !== null) notifyError(problem)
    return
  }
  await rememberRecent()
  closeDialog()
  goTo('actors')
  notify('done', 'receive.done', { name: territoryName() })
}
