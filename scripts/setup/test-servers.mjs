import { existsSync } from 'node:fs'
import { askDebian, isOnPath } from './ask-debian.mjs'
import { say } from './say.mjs'

/** A WebDAV server, and an object storage with an S3 interface: programs only, nothing that starts by itself. */
const SERVERS = ['/usr/sbin/apache2', '/usr/lib/python3/dist-packages/swift/__init__.py']

/** With it, the tests of laptops near by make networks of their own. */
const PROGRAMS = ['ip']

/** The real servers that the tests of sync targets start on loopback. Root installs them; others are told. */
export function installTestServers() {
  const missing = [
    ...SERVERS.filter((path) => !existsSync(path)),
    ...PROGRAMS.filter((program) => !isOnPath(program)),
  ]
  if (missing.length === 0) return
  if (!isOnPath('apt-get')) {
    say(
      `The tests of sync targets need Debian's packages (apache2-bin, python3-swift, iproute2), and will fail.`,
    )
    return
  }
  const { succeeded, advice } = askDebian(
    missing,
    'the servers that the tests of sync targets start, and networks of their own',
  )
  if (!succeeded) say(`The tests of sync targets need servers, and will fail. ${advice}`)
}
