import { answerInWorker } from './answer-in-worker'
import { unsealInWorker } from './unseal-in-worker'

answerInWorker(unsealInWorker)
