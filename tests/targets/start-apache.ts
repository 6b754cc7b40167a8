import { createHash } from 'node:crypto'
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePorts, startProgram } from './start-program'

const program = '/usr/sbin/apache2'
const modules = '/usr/lib/apache2/modules'
const realm = 'coterr'

export interface Login {
  readonly user: string
  readonly password: string
}

export interface Apache {
  readonly port: number
  /** What `/dav/` shows. */
  readonly storage: string
  readonly stop: () => Promise<void>
}

interface ApacheOptions {
  readonly login: Login
  readonly kind?: 'Basic' | 'Digest'
  /** Where the entries are; a folder of its own where none is given. */
  readonly storage?: string
  /** The login is good, and may only look. */
  readonly isReadOnly?: boolean
}

/** A WebDAV server of Debian's, on loopback, with a configuration of its own: `/dav/`, behind a login. */
export async function startApache(options: ApacheOptions): Promise<Apache> {
  const { login, kind = 'Basic', isReadOnly = false } = options
  const home = await mkdtemp(join(tmpdir(), 'coterr-apache-'))
  const storage = options.storage ?? join(home, 'dav')
  await mkdir(storage, { recursive: true })
  await mkdir(join(home, 'locks'))
  await writeFile(join(home, 'users'), usersFile(login, kind))
  const isRoot = process.getuid?.() === 0
  if (isRoot) {
    // Started as root, it serves as somebody who may do less.
    await chmod(home, 0o755)
    const [user, group] = idsOf('www-data')
    for (const folder of [storage, join(home, 'locks')]) await chown(folder, user, group)
  }
  const [port = 0] = await freePorts(1)
  const configuration = join(home, 'apache.conf')
  await writeFile(configuration, configurationOf({ home, storage, port, kind, isRoot, isReadOnly }))
  const running = await startProgram([program, '-f', configuration, '-DFOREGROUND'], port)
  return {
    port,
    storage,
    stop: async () => {
      await running.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}

interface Configuration {
  readonly home: string
  readonly storage: string
  readonly port: number
  readonly kind: 'Basic' | 'Digest'
  readonly isRoot: boolean
  readonly isReadOnly: boolean
}

function configurationOf(configuration: Configuration): string {
  const { home, storage, port, kind, isRoot, isReadOnly } = configuration
  const provider = kind === 'Basic' ? 'AuthBasicProvider' : 'AuthDigestProvider'
  const wanted = [
    ...['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'alias'],
    ...['auth_basic', 'auth_digest', 'dav', 'dav_fs'],
  ]
  const load = wanted.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
  return `
ServerRoot "${home}"
ServerName 127.0.0.1
Listen 127.0.0.1:${String(port)}
PidFile "${home}/pid"
ErrorLog "${home}/error.log"
DefaultRuntimeDir "${home}"
Mutex file:${home} default
${load.join('\n')}
${isRoot ? 'User www-data\nGroup www-data' : ''}
StartServers 1
ThreadsPerChild 8
MaxRequestWorkers 16
DavLockDB "${home}/locks/dav"
Alias /dav "${storage}"
<Directory "${storage}">
  Dav On
  AuthType ${kind}
  AuthName "${realm}"
  ${provider} file
  AuthUserFile "${home}/users"
  AuthzSendForbiddenOnFailure On
  ${isReadOnly ? '<LimitExcept GET PROPFIND>\nRequire all denied\n</LimitExcept>' : ''}
  <${isReadOnly ? 'Limit GET PROPFIND' : 'RequireAll'}>
  Require valid-user
  </${isReadOnly ? 'Limit' : 'RequireAll'}>
</Directory>
`
}

function usersFile({ user, password }: Login, kind: 'Basic' | 'Digest'): string {
  if (kind === 'Basic') {
    return `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`
  }
  const md5 = createHash('md5').update(`${user}:${realm}:${password}`).digest('hex')
  return `${user}:${realm}:${md5}\n`
}

function idsOf(name: string): readonly [number, number] {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${name}:`))
  const [, , user = '', group = ''] = (line ?? '').split(':')
  return [Number(user), Number(group)]
}
