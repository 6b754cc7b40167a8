import { describe, expect, it } from 'vitest'
import { debianPackages } from '../../../scripts/setup/debian-packages.mjs'

const missing = ['libgtk-3.so.0', 'libnss3.so', 'libsmime3.so', 'Xvfb', 'xvfb-run']

describe('the Debian packages of what Electron misses', () => {
  it('names each package once', () => {
    expect(debianPackages(missing, false)).toEqual(['libgtk-3-0', 'libnss3', 'xvfb'])
  })

  it('names what the tests of sync need', () => {
    expect(debianPackages(['/usr/sbin/apache2', 'ip'], true)).toEqual(['apache2-bin', 'iproute2'])
  })

  it('names what opens the briefing: an office suite without windows, and readers of PDF', () => {
    const program = '/usr/lib/libreoffice/program'
    const suite = ['libswlo.so', 'libsclo.so', 'libslideshowlo.so'].map(
      (name) => `${program}/${name}`,
    )
    expect(
      debianPackages([...suite, 'pdfinfo', 'pdftotext', 'pdffonts', 'pdftoppm'], true),
    ).toEqual([
      'libreoffice-calc-nogui',
      'libreoffice-impress-nogui',
      'libreoffice-writer-nogui',
      'poppler-utils',
    ])
  })

  it('takes the new name of those that 64-bit time renamed, and of those alone', () => {
    expect(debianPackages(missing, true)).toEqual(['libgtk-3-0t64', 'libnss3', 'xvfb'])
  })
})
