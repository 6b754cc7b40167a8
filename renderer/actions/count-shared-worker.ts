import { answerInWorker } from './answer-in-worker'
import { countShared } from './count-shared'

answerInWorker(countShared)
