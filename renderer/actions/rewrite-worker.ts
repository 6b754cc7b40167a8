import { answerInWorker } from './answer-in-worker'
import { rewrite } from './rewrite'

answerInWorker(rewrite)
