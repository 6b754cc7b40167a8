import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { askSecret } from './ask-secret'
import type { Terminal } from './terminal'

/** The language of the system: the variables of POSIX in their order, else what the system says. */
export function systemLanguage(environment: NodeJS.ProcessEnv): string {
  const said = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name] ?? '')
  return said.find((value) => value !== '') ?? new Intl.DateTimeFormat().resolvedOptions().locale
}

/** npm runs its scripts in the project's folder, and tells where the person stands. */
export function startFolder(environment: NodeJS.ProcessEnv, folder: string): string {
  const isByNpm = environment['npm_lifecycle_event'] === 'coterr'
  return (isByNpm ? environment['INIT_CWD'] : undefined) ?? folder
}

async function readInput(maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function outBytes(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (cause) => {
      if (cause) reject(cause)
      else resolve()
    })
  })
}

/** The terminal that a command was called from. */
export function realTerminal(): Terminal {
  const manifest = join(import.meta.dirname, '..', '..', 'package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    outBytes,
    readInput,
    askSecret: (question) =>
      process.stdin.isTTY
        ? askSecret(question, process.stdin, (text) => process.stderr.write(text))
        : Promise.resolve(null),
    folder: startFolder(process.env, process.cwd()),
    language: systemLanguage(process.env),
    generator: `CoTerr ${version}`,
    now: () => Date.now(),
  }
}
