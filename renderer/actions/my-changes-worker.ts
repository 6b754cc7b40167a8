import { answerInWorker } from './answer-in-worker'
import { readMyChanges } from './my-changes-read'

answerInWorker(readMyChanges)
