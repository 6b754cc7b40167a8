/** The scheme under which main serves the interface: a clean origin, where file:// has none. */
export const appScheme = 'app'
export const appHost = 'coterr'

/** The page of the window. In development, and only there, the server of electron-vite may give it. */
export function appPage(isPackaged: boolean, developmentUrl: string | undefined): string {
  if (!isPackaged && developmentUrl !== undefined && isLoopback(developmentUrl)) {
    return new URL('/', developmentUrl).href
  }
  return `${appScheme}://${appHost}/index.html`
}

/** Whether an address belongs to the same application as the page: same scheme, host and port. */
export function isSameApp(address: string, page: string): boolean {
  if (!URL.canParse(address)) return false
  const [left, right] = [new URL(address), new URL(page)]
  return left.protocol === right.protocol && left.host === right.host && left.username === ''
}

/** Whether an address is the page itself, whatever its fragment: the only navigation allowed is a reload. */
export function isSamePage(address: string, page: string): boolean {
  return isSameApp(address, page) && new URL(address).pathname === new URL(page).pathname
}

function isLoopback(address: string): boolean {
  return URL.canParse(address) && ['localhost', '127.0.0.1'].includes(new URL(address).hostname)
}
