import { readCommand } from './run-command.mjs'

/** Debian's and Ubuntu's package of each library, program or file that CoTerr or its tests need. */
const PACKAGE_OF = new Map([
  ['libasound.so.2', 'libasound2'],
  ['libatk-1.0.so.0', 'libatk1.0-0'],
  ['libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0'],
  ['libatspi.so.0', 'libatspi2.0-0'],
  ['libcairo.so.2', 'libcairo2'],
  ['libcups.so.2', 'libcups2'],
  ['libdbus-1.so.3', 'libdbus-1-3'],
  ['libdrm.so.2', 'libdrm2'],
  ['libexpat.so.1', 'libexpat1'],
  ['libgbm.so.1', 'libgbm1'],
  ['libgcc_s.so.1', 'libgcc-s1'],
  ['libgio-2.0.so.0', 'libglib2.0-0'],
  ['libglib-2.0.so.0', 'libglib2.0-0'],
  ['libgobject-2.0.so.0', 'libglib2.0-0'],
  ['libgtk-3.so.0', 'libgtk-3-0'],
  ['libnspr4.so', 'libnspr4'],
  ['libnss3.so', 'libnss3'],
  ['libnssutil3.so', 'libnss3'],
  ['libpango-1.0.so.0', 'libpango-1.0-0'],
  ['libsmime3.so', 'libnss3'],
  ['libudev.so.1', 'libudev1'],
  ['libX11.so.6', 'libx11-6'],
  ['libxcb.so.1', 'libxcb1'],
  ['libXcomposite.so.1', 'libxcomposite1'],
  ['libXdamage.so.1', 'libxdamage1'],
  ['libXext.so.6', 'libxext6'],
  ['libXfixes.so.3', 'libxfixes3'],
  ['libxkbcommon.so.0', 'libxkbcommon0'],
  ['libXrandr.so.2', 'libxrandr2'],
  ['Xvfb', 'xvfb'],
  ['xvfb-run', 'xvfb'],
  ['xauth', 'xauth'],
  ['/usr/sbin/apache2', 'apache2-bin'],
  ['ip', 'iproute2'],
  ['/usr/lib/python3/dist-packages/swift/__init__.py', 'python3-swift'],
  ['/usr/lib/libreoffice/program/libswlo.so', 'libreoffice-writer-nogui'],
  ['/usr/lib/libreoffice/program/libsclo.so', 'libreoffice-calc-nogui'],
  ['/usr/lib/libreoffice/program/libslideshowlo.so', 'libreoffice-impress-nogui'],
  ['pdfinfo', 'poppler-utils'],
  ['pdftotext', 'poppler-utils'],
  ['pdffonts', 'poppler-utils'],
  ['pdftoppm', 'poppler-utils'],
])

/** Renamed when Debian 13 and Ubuntu 24.04 moved to 64-bit time; the old names are then ambiguous. */
const RENAMED_WITH_TIME64 = new Set([
  'libasound2',
  'libatk-bridge2.0-0',
  'libatk1.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
])

/**
 * @param {readonly string[]} missing Libraries and programs.
 * @param {boolean} [hasTime64] Whether this system has the new names.
 * @returns {readonly string[]} What to give to `apt-get install`.
 */
export function debianPackages(missing, hasTime64 = knowsTime64()) {
  const names = missing.map((name) => PACKAGE_OF.get(name) ?? name)
  const renamed = names.map((name) =>
    hasTime64 && RENAMED_WITH_TIME64.has(name) ? `${name}t64` : name,
  )
  return [...new Set(renamed)].sort()
}

function knowsTime64() {
  return readCommand('apt-cache', ['show', 'libgtk-3-0t64']) !== undefined
}
