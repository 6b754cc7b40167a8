import { describeTarget } from './acceptance'
import { startApache } from './start-apache'
import type { Stand } from './stand'
import { openWebdav } from './open-webdav'

const login = { user: 'zoé', password: 'clé à molette' }

async function putUp(): Promise<Stand> {
  const apache = await startApache({ login })
  return {
    open: ({ port = apache.port, limits } = {}) => openWebdav(port, login, limits),
    port: apache.port,
    storage: apache.storage,
    close: apache.stop,
  }
}

describeTarget('WebDAV (Apache, mod_dav)', putUp)
