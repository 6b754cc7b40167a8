import { isSameApp } from './app-page'

/** The part of Electron's event that tells who asks. */
export interface InvokeEvent {
  readonly sender: { readonly id: number }
  /** Null where the frame was navigated or destroyed meanwhile. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

/** Whether a request comes from the top frame of one of our windows, showing our own page. */
export function isTrustedSender(
  event: InvokeEvent,
  isOwnContents: (contentsId: number) => boolean,
  page: string,
): boolean {
  const frame = event.senderFrame
  if (frame?.parent !== null) return false
  return isOwnContents(event.sender.id) && isSameApp(frame.url, page)
}
