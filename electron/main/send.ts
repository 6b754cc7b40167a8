import type { WebContents } from 'electron'
import type { EventChannel, Events } from '../../shared/ipc/channels'

/** The only place where events go out. A window that is gone hears nothing. */
export function send<E extends EventChannel>(
  contents: WebContents,
  event: E,
  payload: Events[E],
): void {
  if (!contents.isDestroyed()) contents.send(event, payload)
}
