import { runWorker } from './run-worker'

/** Runs one of our workers to its end, which answers anything but null. Rejects where a bug stopped it. */
export async function inWorker<Input, Output>(worker: Worker, input: Input): Promise<Output> {
  const answer = await runWorker<Input, Output>(worker, input, [], () => undefined).answer
  if (answer === null) throw new Error('nobody can cancel this')
  return answer
}
