import { extname, join, resolve, sep } from 'node:path'
import { appHost } from './app-page'

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** The file behind an address of the interface; null where it is not one of ours or leaves the folder. */
export function assetPath(address: string, folder: string): string | null {
  if (!URL.canParse(address)) return null
  const { host, pathname } = new URL(address)
  if (host !== appHost) return null
  const name = decode(pathname)
  // A backslash is a separator on Windows only, a NUL ends a name: neither is in any file of ours.
  if (name === null || /[\\\0]/.test(name)) return null
  const root = resolve(folder)
  const path = join(root, name === '/' ? 'index.html' : name)
  return path.startsWith(root + sep) ? path : null
}

export function mediaType(path: string): string {
  return mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream'
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
