import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { freePorts, startProgram } from './start-program'

/** Debian's own: the one on the path may be another, which does not see Debian's packages. */
const python = '/usr/bin/python3'

export interface Swift {
  readonly port: number
  readonly storage: string
  readonly accessKey: string
  readonly secret: string
  readonly stop: () => Promise<void>
}

const stores = ['account', 'container', 'object'] as const

/**
 * OpenStack Swift with its S3 interface, the object storage that several hosts run: one proxy and one disk
 * of each kind on loopback, without systemd, from Debian's python3-swift alone.
 */
export async function startSwift(): Promise<Swift> {
  const home = await mkdtemp(join(tmpdir(), 'coterr-swift-'))
  const [port = 0, ...ports] = await freePorts(1 + stores.length)
  await mkdir(join(home, 'disks/one'), { recursive: true })
  await writeFile(join(home, 'swift.conf'), clusterOf())
  for (const [index, store] of stores.entries()) {
    const at = String(ports[index] ?? 0)
    await writeFile(join(home, `${store}.conf`), storeOf(home, store, at))
  }
  const places = stores.map((store, index) => `${store}:${String(ports[index] ?? 0)}`)
  execFileSync(python, ['-c', ringBuilder, home, ...places], { stdio: 'pipe' })
  await writeFile(join(home, 'proxy.conf'), proxyOf(home, port))
  const starts = await Promise.allSettled(
    [...stores, 'proxy'].map((name, index) =>
      startProgram(
        [python, '-c', launcher, home, name],
        name === 'proxy' ? port : (ports[index] ?? 0),
      ),
    ),
  )
  const all = starts.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const failed = starts.find((one) => one.status === 'rejected')
  if (failed !== undefined) {
    // None of them outlives the one that could not start.
    await Promise.all(all.map((one) => one.stop()))
    throw failed.reason
  }
  return {
    port,
    storage: join(home, 'disks'),
    accessKey: 'coterr:person',
    secret: 'un-secret',
    stop: async () => {
      await Promise.all(all.map((one) => one.stop()))
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** What Debian's `swift-object-server` and the like do, less the fixed place of the configuration. */
const launcher = `
import sys
import swift.common.utils
home, name = sys.argv[1:]
swift.common.utils.SWIFT_CONF_FILE = home + '/swift.conf'
from swift.common.wsgi import run_wsgi
sys.exit(run_wsgi(home + '/' + name + '.conf', name + '-server'))
`

/** Where the entries of each kind are: on the one disk. */
const ringBuilder = `
import sys
from swift.common.ring import RingBuilder
home = sys.argv[1]
for store, port in (pair.split(':') for pair in sys.argv[2:]):
    builder = RingBuilder(2, 1, 0)
    builder.add_dev(dict(id=0, region=1, zone=1, weight=1, ip='127.0.0.1', port=int(port),
                         device='one', meta=''))
    builder.rebalance()
    builder.get_ring().save(home + '/' + store + '.ring.gz')
`

function clusterOf(): string {
  return `
[swift-hash]
swift_hash_path_prefix = coterr
swift_hash_path_suffix = coterr
[storage-policy:0]
name = only
default = yes
`
}

function commonOf(home: string, port: string): string {
  return `
[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = ${userInfo().username}
swift_dir = ${home}
devices = ${home}/disks
mount_check = false
log_address = /nowhere
`
}

function storeOf(home: string, store: string, port: string): string {
  return `${commonOf(home, port)}
[pipeline:main]
pipeline = ${store}-server
[app:${store}-server]
use = egg:swift#${store}
`
}

/** The cache is one that is not there: the login by signature wants it named, and does without. */
function proxyOf(home: string, port: number): string {
  return `${commonOf(home, String(port))}
[pipeline:main]
pipeline = catch_errors cache s3api tempauth proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:s3api]
use = egg:swift#s3api
[filter:tempauth]
use = egg:swift#tempauth
user_coterr_person = un-secret .admin
user_coterr_guest = un-autre
`
}
