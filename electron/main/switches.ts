import type { App } from 'electron'

/**
 * Switches of Chromium, before `ready`: it reads them once. They silence what it would ask of the
 * network by itself; the resolver rule makes any name or address unreachable even where one is missed.
 */
const switches: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-default-apps'],
  ['disable-client-side-phishing-detection'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['no-proxy-server'],
  [
    'disable-features',
    'AutofillServerCommunication,CertificateTransparencyComponentUpdater,DialMediaRouteProvider,' +
      'MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,Translate',
  ],
]

export function setupSwitches(app: App, isDevelopment: boolean): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value)
  const except = isDevelopment ? ', EXCLUDE localhost, EXCLUDE 127.0.0.1' : ''
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`)
}
