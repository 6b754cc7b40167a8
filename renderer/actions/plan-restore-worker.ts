import { answerInWorker } from './answer-in-worker'
import { planRestore } from './plan-restore'

answerInWorker(planRestore)
