import { usePreferences } from '../state/preferences-store'
import { useBriefing } from '../state/briefing-store'
import { composeBriefing } from './compose-briefing'
import { drawPictures } from './draw-pictures'
import { notifyError } from './notices'
import { readAttachment } from './read-attachment'

let running: AbortController | null = null

async function compose(signal: AbortSignal): Promise<void> {
  const composed = await composeBriefing(useBriefing.getState().choice, signal)
  if (composed === null || signal.aborted) return
  const { document, input, recommendations } = composed
  // The words come at once; pictures that are drawn already stay until the new ones are there.
  useBriefing.setState({ document, recommendations })
  const pictures = await drawPictures(document, input, {
    signal,
    onProgress: () => undefined,
    readAttachment,
  })
  useBriefing.setState({ pictures })
}

/** Composes the briefing anew for the screen; one that was under way is given up. */
export async function showBriefing(): Promise<void> {
  running?.abort()
  const own = new AbortController()
  running = own
  useBriefing.setState({ isBusy: true })
  try {
    await compose(own.signal)
  } catch (cause) {
    if (!own.signal.aborted) notifyError({ kind: 'unexpected' }, { cause: String(cause) })
  } finally {
    if (running === own) {
      running = null
      useBriefing.setState({ isBusy: false })
    }
  }
}

/** The screen goes: nothing is composed for nobody. */
export function leaveBriefing(): void {
  running?.abort()
  running = null
  useBriefing.setState({ isBusy: false, number: null })
}

/** Who made it stands on the cover: composed anew where the name changes. */
export function onAuthorChange(listener: () => void): () => void {
  return usePreferences.subscribe((now, before) => {
    if (now.person !== before.person || now.language !== before.language) listener()
  })
}
