import type { PhaseEnd, SyncRun } from './sync-run'

/** Writes what the desk's queue gives, each read back where it replaces something: the names written. */
async function writeQueue<E extends { readonly kind: string }>(
  run: SyncRun<E>,
  isSure: boolean,
  tellSets: (sets: number) => void,
): Promise<{ readonly names: ReadonlySet<string>; readonly problem: Awaited<PhaseEnd> }> {
  const { store, desk, stop } = run.parts
  const names = new Set<string>()
  // The next one is prepared while one is under way.
  let coming = desk.next()
  for (;;) {
    const prepared = await coming
    if (prepared === null) return { names, problem: null }
    const stopped = run.stopped()
    if (stopped !== null) return { names, problem: stopped }
    coming = desk.next()
    // Whoever leaves early does not wait for it: its failure is nobody's.
    coming.catch(() => null)
    if (prepared.kind === 'refused') {
      run.counts.unsent += prepared.sets
      continue
    }
    const { lot, bytes, sets } = prepared
    if (isSure) {
      const written = await run.writeSurely(lot, bytes)
      if (!written.ok) return { names, problem: written.error }
      names.add(written.value)
    } else {
      const written = await store.write(bytes, stop)
      if (!written.ok) return { names, problem: written.error }
      run.counts.writtenBytes += written.value.bytes
      await desk.wrote(lot, written.value)
      names.add(written.value.name)
    }
    tellSets(sets)
  }
}

/** Writes what is held and no batch there says; then own entries that it makes useless go. */
export async function writeMissing<E extends { readonly kind: string }>(
  run: SyncRun<E>,
  isSure: boolean,
): PhaseEnd {
  const { desk } = run.parts
  const { sets, replaces } = await desk.missing()
  run.tell('writing', 0, sets)
  const { problem } = await writeQueue(run, isSure || replaces, (written) => {
    run.counts.sent += written
    run.tell('writing', run.counts.sent, sets)
  })
  if (problem !== null || run.counts.unsent > 0 || !replaces) return problem
  return run.remove(await desk.useless())
}

/** Writes the many small batches of our own as one. */
export async function mergeBatches<E extends { readonly kind: string }>(run: SyncRun<E>): PhaseEnd {
  const { desk } = run.parts
  const merged = await desk.mergeable()
  if (merged.length === 0) return null
  const unsent = run.counts.unsent
  const { names, problem } = await writeQueue(run, true, () => undefined)
  if (problem !== null || run.counts.unsent > unsent) return problem
  const old = merged.filter((name) => !names.has(name))
  run.counts.merged += old.length
  return run.remove(old)
}
