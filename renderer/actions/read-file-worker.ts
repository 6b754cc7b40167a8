import { answerInWorker } from './answer-in-worker'
import { readCoterr } from './read-coterr'

answerInWorker(readCoterr)
