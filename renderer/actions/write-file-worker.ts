import { answerInWorker } from './answer-in-worker'
import { writeCopy } from './write-copy'

answerInWorker(writeCopy, (written) => (written.ok ? [written.value.buffer as ArrayBuffer] : []))
