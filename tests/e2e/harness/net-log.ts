import { readFile } from 'node:fs/promises'

/**
 * What Chromium's network stack was asked to reach, from its own log (`--log-net-log`): every request,
 * name and socket of every process of the app, also those that no page and no session knows of.
 */
export async function netLogAttempts(path: string): Promise<readonly string[]> {
  const [head = '', , ...lines] = (await readFile(path, 'utf8')).split('\n')
  const types = reachingTypes(head)
  // One event a line, and no end where the app was killed: what does not parse is not an event.
  return lines.map(readEvent).flatMap((event) => {
    const name = event === null ? undefined : types.get(event.type)
    if (event === null || name === undefined) return []
    return [`net log: ${name} ${JSON.stringify(event.params ?? {})}`]
  })
}

const reaching =
  /^(URL_REQUEST_START_JOB|HOST_RESOLVER_MANAGER_(REQUEST|JOB)|TCP_CONNECT|UDP_(CONNECT|BYTES_SENT)|SOCKET_CONNECT|WEBSOCKET_SENT_FRAME_HEADER|PAC_FILE_DECIDER_FETCH_PAC_SCRIPT)$/

function reachingTypes(head: string): ReadonlyMap<number, string> {
  // The first line is `{"constants": {...},`.
  const { constants } = JSON.parse(`${head.replace(/,\s*$/, '')}}`) as {
    readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  }
  const named = Object.entries(constants.logEventTypes).filter(([name]) => reaching.test(name))
  if (named.length < 5) throw new Error('the net log of this Chromium names its events otherwise')
  return new Map(named.map(([name, type]) => [type, name]))
}

interface NetEvent {
  readonly type: number
  readonly params?: unknown
}

function readEvent(line: string): NetEvent | null {
  try {
    return JSON.parse(line.replace(/(\],|,)\s*$/, '')) as NetEvent
  } catch {
    return null
  }
}
