import { answerInWorker } from './answer-in-worker'
import { redrawPhoto } from './redraw-photo'

// What cannot be drawn is an answer too: null would say that it was cancelled.
answerInWorker(
  async (request: Parameters<typeof redrawPhoto>[0]) => ({ photo: await redrawPhoto(request) }),
  ({ photo }) => (photo === null ? [] : [photo.bytes.buffer as ArrayBuffer]),
)
