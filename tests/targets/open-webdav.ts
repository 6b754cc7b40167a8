import type { OpenTarget } from '../../electron/main/sync/open-target'
import type { TimeLimits } from '../../electron/main/sync/time-limits'
import { openPlace } from './open-place'
import type { Login } from './start-apache'

export function openWebdav(port: number, login: Login, limits?: TimeLimits): OpenTarget {
  const url = `http://127.0.0.1:${String(port)}/dav/`
  return openPlace({ kind: 'webdav', url, user: login.user }, login.password, limits)
}
