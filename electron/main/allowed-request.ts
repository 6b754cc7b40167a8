import { appScheme, isSameApp } from './app-page'

const inside = new Set([`${appScheme}:`, 'blob:', 'data:', 'devtools:', 'about:'])

/** Whether a request stays inside the app. In development the server of the page is inside too. */
export function isAllowedRequest(address: string, page: string): boolean {
  if (!URL.canParse(address)) return false
  if (inside.has(new URL(address).protocol)) return true
  return isSameApp(address.replace(/^ws/, 'http'), page)
}
