import exampleUrl from '../../assets/example.coterr?url'
import { openBytes } from './open-file'

/** Opens the example that ships with the app; a second time, it finds what was done to it. */
export async function openExample(): Promise<void> {
  const answer = await fetch(exampleUrl)
  await openBytes('example.coterr', new Uint8Array(await answer.arrayBuffer()))
}
