import { existsSync } from 'node:fs'
import { askDebian, isOnPath } from './ask-debian.mjs'
import { say } from './say.mjs'

/** Debian's LibreOffice comes in parts: each of ours has a library that nothing else brings. */
const PARTS = ['libswlo.so', 'libsclo.so', 'libslideshowlo.so'].map(
  (library) => `/usr/lib/libreoffice/program/${library}`,
)

/** poppler's, which read the PDF that the suite makes. */
const READERS = ['pdfinfo', 'pdftotext', 'pdffonts', 'pdftoppm']

/**
 * What the tests open the briefing's files with: LibreOffice without its windows, and readers of PDF. Root installs
 * them; others are told.
 */
export function installOfficeSuite() {
  const missing = missingPrograms()
  if (missing.length === 0) return
  if (!isOnPath('apt-get')) {
    say('The tests of the briefing open its files with LibreOffice and poppler, and will fail.')
    return
  }
  const { succeeded, advice } = askDebian(
    missing,
    'the office suite and the readers of PDF that the tests open the briefing with',
  )
  if (!succeeded) say(`The tests of the briefing need LibreOffice, and will fail. ${advice}`)
}

function missingPrograms() {
  // LibreOffice's own packages stand elsewhere, and are whole.
  const isWhole = isOnPath('soffice') && !existsSync('/usr/lib/libreoffice/program')
  const parts = isWhole ? [] : PARTS.filter((path) => !existsSync(path))
  return [...parts, ...READERS.filter((program) => !isOnPath(program))]
}
