import type { RasterRequest } from './raster-messages'
import { serveRasters } from './serve-rasters'

const serve = serveRasters((message, transfer) => self.postMessage(message, { transfer }))

self.onmessage = (event: MessageEvent<RasterRequest>) => {
  serve(event.data)
}
