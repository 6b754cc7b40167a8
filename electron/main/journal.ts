import type { Handle } from './handle'
import type { Journals } from './journals'

/** The journal channels: main keeps the entries, and never looks into one. */
export function setupJournal(handle: Handle, journals: Journals): void {
  handle('journal:open', (id) => journals.open(id))
  handle('journal:read', ({ territory, offset }) => journals.read(territory, offset))
  handle('journal:append', ({ territory, entry }) => journals.append(territory, entry))
  handle('journal:replace', ({ territory, entries }) => journals.replace(territory, entries))
  handle('journal:remove', (id) => journals.remove(id))
  handle('journal:purge', (id) => journals.purge(id))
}
