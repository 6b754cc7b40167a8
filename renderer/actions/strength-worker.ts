import { serveInWorker } from './serve-in-worker'
import { StrengthDesk } from './strength-desk'

serveInWorker(new StrengthDesk())
