import { StayingWorker } from './staying-worker'
import type { StrengthDesk } from './strength-desk'
import type { Strength } from './strength-of'

let desk: StayingWorker<StrengthDesk> | null = null

/** How hard a passphrase is to guess; null where that cannot be told. Nothing of it leaves this computer. */
export async function passphraseStrength(passphrase: string): Promise<Strength | null> {
  desk ??= new StayingWorker(
    new Worker(new URL('./strength-worker.ts', import.meta.url), { type: 'module' }),
  )
  try {
    return await desk.ask('rate', passphrase)
  } catch {
    return null
  }
}
