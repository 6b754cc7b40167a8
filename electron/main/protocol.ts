import { protocol } from 'electron'
import { appScheme } from './app-page'
import { serveAsset } from './serve-asset'

/** Before `ready`: afterwards Chromium no longer learns that a scheme is a standard, secure one. */
export function setupScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the interface from its folder (which may be inside the packed app). */
export function setupProtocol(rendererFolder: string): void {
  protocol.handle(appScheme, (request) => serveAsset(request, rendererFolder))
}
