import { readFile } from 'node:fs/promises'
import { assetPath, mediaType } from './asset-path'
import { contentPolicy } from './content-policy'

/** Answers one request for a file of the interface, with the policy under which its page lives. */
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
