import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Files as LibreOffice opened and printed them. */
export interface OpenedFiles {
  /** Text of the PDF by the name of the file, page by page. */
  readonly pages: ReadonlyMap<string, readonly string[]>
  /** What pdfinfo says of it, by its own names. */
  readonly about: ReadonlyMap<string, ReadonlyMap<string, string>>
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (status === 0) return stdout
  throw new Error(`${program} (npm test installs it): ${error?.message ?? stderr}`)
}

/** Opens files with LibreOffice, in one start on a profile that goes with it, and reads back what it printed. */
export function openOffice(files: Readonly<Record<string, Uint8Array>>): OpenedFiles {
  const folder = mkdtempSync(join(tmpdir(), 'coterr-office-'))
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return path
    })
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const convert = ['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder]
    run('soffice', [profile, ...convert, ...paths])
    const pages = new Map<string, readonly string[]>()
    const about = new Map<string, ReadonlyMap<string, string>>()
    for (const name of Object.keys(files)) {
      const pdf = join(folder, name.replace(/\.\w+$/, '.pdf'))
      const text = join(folder, 'text.txt')
      run('pdftotext', ['-layout', pdf, text])
      pages.set(name, readFileSync(text, 'utf8').split('\f').slice(0, -1))
      const lines = run('pdfinfo', [pdf]).split('\n')
      const pairs = lines.map((line) => /^([^:]+):\s*(.*)$/.exec(line)?.slice(1) ?? [])
      about.set(name, new Map(pairs.map(([key = '', value = '']) => [key, value])))
    }
    return { pages, about }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
