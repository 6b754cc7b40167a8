import { answerInWorker } from './answer-in-worker'
import { verifyBackup } from './verify-backup'

answerInWorker(verifyBackup)
