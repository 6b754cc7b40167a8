import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

function mount(folder: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
}

function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder], { stdio: 'ignore' })
  rmdirSync(folder)
}

/** Whether this machine lets us make a file system: Linux does, where we are root. */
export function canMakeDisk(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'coterr-disk-'))
  try {
    mount(folder, 'size=1m')
    unmount(folder)
    return true
  } catch {
    rmdirSync(folder)
    return false
  }
}

/** A file system of a few megabytes, gone when the test ends. */
export function smallDisk(megabytes: number): {
  readonly folder: string
  readonly makeReadOnly: () => void
} {
  const folder = mkdtempSync(join(tmpdir(), 'coterr-disk-'))
  const options = `size=${String(megabytes)}m,mode=0777`
  mount(folder, options)
  onTestFinished(() => unmount(folder))
  const makeReadOnly = (): void => {
    execFileSync('mount', ['-o', `remount,ro,${options}`, folder], { stdio: 'ignore' })
  }
  return { folder, makeReadOnly }
}
