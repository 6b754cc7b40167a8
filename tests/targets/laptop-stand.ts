import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HostServer } from '../../electron/main/nearby/host-server'
import type { LaptopIdentity } from '../../electron/main/nearby/laptop-identity'
import { makeIdentity } from '../../electron/main/nearby/laptop-identity'
import { LaptopTarget } from '../../electron/main/nearby/laptop-target'
import { answerMailbox } from '../../electron/main/nearby/mailbox-routes'
import { PinnedConnections } from '../../electron/main/nearby/pinned-connections'
import { folderRoot } from '../../electron/main/sync/folder-target'
import type { Stand } from './stand'

const address = '127.0.0.1'

/**
 * The server of a laptop near by and one guest that it knows, on loopback. It is open for every territory of
 * the suite, where the app opens it for one; the mailbox is fresh at once.
 */
export async function putUpLaptop(): Promise<Stand & { readonly host: LaptopIdentity }> {
  const storage = await mkdtemp(join(tmpdir(), 'coterr-laptop-'))
  const [host, guest] = [await makeIdentity(), await makeIdentity()]
  const mailbox = {
    isOpen: () => true,
    mailbox: folderRoot(storage),
    whenFresh: () => Promise.resolve(),
    onWritten: () => undefined,
  }
  const server = new HostServer({
    identity: host,
    isPaired: (fingerprint) => fingerprint === guest.fingerprint,
    answer: (request) => answerMailbox(request, mailbox),
    onLeft: () => undefined,
  })
  const ownPort = await server.listen(address, 0)
  return {
    host,
    open: ({ port = ownPort, limits } = {}) => {
      const connections = new PinnedConnections({
        places: () => [{ address, port }],
        identity: () => Promise.resolve(guest),
        peer: host.fingerprint,
        ...(limits === undefined ? {} : { limits }),
      })
      const root = new LaptopTarget(connections, () => true)
      return { root, close: () => connections.close() }
    },
    port: ownPort,
    storage,
    close: async () => {
      await server.close()
      await rm(storage, { recursive: true, force: true })
    },
  }
}
