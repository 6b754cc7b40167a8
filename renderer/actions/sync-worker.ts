import { serveInWorker } from './serve-in-worker'
import { SyncService } from './sync-service'

serveInWorker(new SyncService())
