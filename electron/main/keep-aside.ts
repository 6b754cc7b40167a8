import { rename } from 'node:fs/promises'
import { causeText } from './disk-error'
import { log } from './log'

/** Puts a `.json` file that cannot be used under another name, for the person who helps. */
export async function keepAside(path: string, now: Date): Promise<void> {
  const aside = path.replace(/\.json$/, `-damaged-${now.toISOString().replaceAll(':', '-')}.json`)
  await rename(path, aside).catch((cause: unknown) => log(`not kept aside: ${causeText(cause)}`))
}
