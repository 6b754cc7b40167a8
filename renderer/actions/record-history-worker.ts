import { answerInWorker } from './answer-in-worker'
import { readRecordHistory } from './record-history-read'

answerInWorker(readRecordHistory)
