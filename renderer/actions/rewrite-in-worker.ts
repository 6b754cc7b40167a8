import { inWorker } from './in-worker'
import type { RewriteSteps } from './rewrite'

/** Does one step of a rewriting in a worker of its own. Rejects where the database fails. */
export function rewriteInWorker<S extends keyof RewriteSteps>(
  step: S,
  input: RewriteSteps[S]['input'],
): Promise<RewriteSteps[S]['output']> {
  const worker = new Worker(new URL('./rewrite-worker.ts', import.meta.url), { type: 'module' })
  return inWorker(worker, { step, input })
}
