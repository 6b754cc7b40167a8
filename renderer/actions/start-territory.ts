import { notify, notifyError } from './notices'
import { goTo } from './navigation'
import type { NewTerritory } from './territories'
import { createTerritory } from './territories'

/** Makes a territory, opens it on its actors, and tells what was entered. */
export async function startTerritory(wanted: NewTerritory): Promise<void> {
  const made = await createTerritory(wanted)
  if (!made.ok) {
    notifyError(made.error)
    return
  }
  goTo('actors')
  const count = wanted.edits.filter(({ kind }) => kind === 'actor').length
  if (count > 0) notify('done', 'territory.created', { count }, true)
}
