import { join } from 'node:path'
import type { Settings } from '../../shared/ipc/payloads'
import { err, ok } from '../../shared/kernel/result'
import { writeError } from './disk-error'
import type { Handle } from './handle'
import { createOneAtATime } from './one-at-a-time'
import { readSettings, writeSettings } from './settings-file'

/** The settings in force. The renderer writes them whole; main only follows (menu, colours). */
export interface SettingsKeeper {
  readonly current: () => Settings
  readonly onChanged: (listener: (settings: Settings) => void) => void
}

export async function setupSettings(handle: Handle, userData: string): Promise<SettingsKeeper> {
  const path = join(userData, 'settings.json')
  const inTurn = createOneAtATime()
  const listeners: ((settings: Settings) => void)[] = []
  let current = await readSettings(path, new Date())

  handle('settings:write', (settings) =>
    inTurn(async () => {
      try {
        await writeSettings(path, settings)
      } catch (cause) {
        return err(writeError(cause, 'settings.json'))
      }
      current = settings
      for (const listener of listeners) listener(settings)
      return ok(null)
    }),
  )

  return { current: () => current, onChanged: (listener) => void listeners.push(listener) }
}
