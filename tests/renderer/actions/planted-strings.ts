import { unzipSync } from 'fflate'
import type { FakeBridge } from '../../../renderer/bridge/fake-bridge'

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

function asText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Uint8Array ? latin(inner) : inner,
  )
}

function request<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => {
      resolve(asked.result)
    }
    asked.onerror = () => {
      reject(new Error(String(asked.error)))
    }
  })
}

/** Everything that every database on this computer holds, as text, by the database's name. */
export async function databaseTexts(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await request(indexedDB.open(name))
    const stores = [...database.objectStoreNames]
    const contents: unknown[] = []
    for (const store of stores) {
      contents.push(await request(database.transaction(store).objectStore(store).getAll()))
    }
    texts.set(name, asText(contents))
    database.close()
  }
  return texts
}

/** The bytes of a `.coterr` and of all its entries, expanded. */
export function fileText(bytes: Uint8Array): string {
  const entries = Object.entries(unzipSync(bytes))
  return [latin(bytes), ...entries.map(([name, content]) => name + latin(content))].join('\n')
}

/** Where any of these words stands: in a journal, a database, or a backup. ASCII words only. */
export async function findPlanted(
  far: FakeBridge,
  words: readonly string[],
): Promise<readonly string[]> {
  const places: (readonly [string, string])[] = [
    ...[...far.journals].map(([id, { entries }]) => [`journal ${id}`, entries.join('\n')] as const),
    ...[...(await databaseTexts())].map(([name, text]) => [`database ${name}`, text] as const),
    ...[...far.backups.values()].flatMap((files) =>
      [...files].map(([name, bytes]) => [`backup ${name}`, fileText(bytes)] as const),
    ),
  ]
  return places.flatMap(([place, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${word} in ${place}`),
  )
}
