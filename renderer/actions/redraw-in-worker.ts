import { inWorker } from './in-worker'
import type { RedrawnPhoto, RedrawRequest } from './redraw-photo'

/** Draws a photo anew in a worker of its own; null where it cannot be drawn. */
export async function redrawInWorker(request: RedrawRequest): Promise<RedrawnPhoto | null> {
  const worker = new Worker(new URL('./photo-worker.ts', import.meta.url), { type: 'module' })
  const { photo } = await inWorker<RedrawRequest, { readonly photo: RedrawnPhoto | null }>(
    worker,
    request,
  )
  return photo
}
