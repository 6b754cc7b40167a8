import type { LayoutRequest } from './layout-messages'
import { serveLayouts } from './serve-layouts'

const serve = serveLayouts((message, transfer) => self.postMessage(message, { transfer }))

self.onmessage = (event: MessageEvent<LayoutRequest>) => void serve(event.data)
