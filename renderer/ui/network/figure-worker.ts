import { answerInWorker } from '../../actions/answer-in-worker'
import { writeFigureFile } from './write-figure-file'

answerInWorker(writeFigureFile, (bytes) => [bytes.buffer as ArrayBuffer])
