import { CommitTable } from './commit-table'
import { serveInWorker } from './serve-in-worker'

serveInWorker(new CommitTable())
