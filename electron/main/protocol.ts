import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { appScheme } from './app-page'
import { assetPath, mediaType } from './asset-path'
import { contentPolicy } from './content-policy'

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

export async function serveAsset(
  request: { readonly method: string; readonly url: string },
  folder: string,
): Promise<Response> {
  const path = assetPath(request.url, folder)
  if (path === null || request.method !== 'GET') return new Response(null, { status: 400 })
  try {
    return new Response(new Uint8Array(await readFile(path)), { headers: headersFor(path) })
  } catch {
    return new Response(null, { status: 404 })
  }
}

function headersFor(path: string): Record<string, string> {
  return {
    'Content-Type': mediaType(path),
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  }
}
