import type { SyncDesk } from '../../shared/sync/sync-desk'
import type { StayingWorker } from './staying-worker'
import type { SyncService } from './sync-service'

/** The engine's desk, whose work is done in a worker. */
export function syncDesk(worker: StayingWorker<SyncService>): SyncDesk {
  return {
    open: (request) => worker.ask('open', request),
    reopen: (listing) => worker.ask('reopen', listing),
    take: (entry, bytes) => worker.ask('take', { entry, bytes }),
    lose: (entry, fault) => worker.ask('lose', { entry, fault }),
    isReplaced: (entry, bytes) => worker.ask('isReplaced', { entry, bytes }),
    missing: () => worker.ask('missing', null),
    next: () => worker.ask('next', null),
    wrote: (lot, entry) => worker.ask('wrote', { lot, entry }),
    useless: () => worker.ask('useless', null),
    mergeable: () => worker.ask('mergeable', null),
    removed: (names) => worker.ask('removed', names),
    stained: () => worker.ask('stained', null),
    scrub: (entry, bytes) => worker.ask('scrub', { entry, bytes }),
    scrubbed: () => worker.ask('scrubbed', null),
  }
}
