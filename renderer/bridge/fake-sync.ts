import type { RequestAnswers, RequestChannel, RequestInput } from '../../shared/ipc/channels'
import type { NearbyState } from '../../shared/ipc/nearby-payloads'
import type { KnownTarget } from '../../shared/ipc/sync-payloads'

/** Targets in memory: the bytes of each batch by its name, by target and territory. */
export class FakeTargets {
  readonly known = new Map<string, KnownTarget>()
  readonly keyed = new Set<string>()
  /** The secret of each target, as it was given last. */
  readonly secrets = new Map<string, string>()
  /** What this laptop does among those near by. */
  nearby: 'open' | 'looking' | 'closed' = 'closed'
  readonly #folders = new Map<string, Map<string, Uint8Array>>()

  folder(target: string, territory: string): Map<string, Uint8Array> {
    const key = `${target}/${territory}`
    const found = this.#folders.get(key) ?? new Map<string, Uint8Array>()
    this.#folders.set(key, found)
    return found
  }

  territories(target: string): readonly string[] {
    return [...this.#folders]
      .filter(([key, batches]) => key.startsWith(`${target}/`) && batches.size > 0)
      .map(([key]) => key.slice(target.length + 1))
  }
}

type SyncChannel = Extract<
  RequestChannel,
  `${'sync' | 'key' | 'identity' | 'nearby'}:${string}` | 'file:unseal'
>
type SyncDoers = { readonly [C in SyncChannel]: (input: RequestInput<C>) => RequestAnswers[C] }

const alone: NearbyState = {
  addresses: [],
  port: 0,
  code: null,
  wrongCodes: 0,
  canAnnounce: true,
  found: [],
  paired: [],
}

let written = 0

/** What main answers about targets, keys and laptops near by, where there is nobody near by. */
export function syncDoers(targets: FakeTargets): SyncDoers {
  return {
    'sync:targets': () => done({ targets: [...targets.known.values()], keepsSecrets: true }),
    'sync:keep': ({ target, secret }) => {
      if (secret !== undefined) targets.secrets.set(target.id, secret)
      targets.known.set(target.id, { ...target, hasSecret: true })
      return done(null)
    },
    'sync:forget': (id) => {
      targets.known.delete(id)
      targets.secrets.delete(id)
      return done(null)
    },
    'sync:folder': () => done(null),
    'sync:test': () => done({ territories: [], tookMs: 1 }),
    'sync:territories': (id) => done(targets.territories(id)),
    'sync:list': ({ target, territory }) =>
      done({
        batches: Array.from(targets.folder(target, territory), ([name, { length }]) => ({
          name,
          bytes: length,
        })),
        plain: [],
        isSealed: false,
        foreign: 0,
      }),
    'sync:read': ({ target, territory, name }) => {
      const bytes = targets.folder(target, territory).get(name)
      return done(bytes === undefined ? { kind: 'gone' } : { kind: 'whole', bytes })
    },
    'sync:write': ({ target, territory, bytes }) => {
      written += 1
      const name = `${String(written).padStart(40, '0')}.batch`
      targets.folder(target, territory).set(name, bytes)
      return done({ name, bytes: bytes.length })
    },
    'sync:remove': ({ target, territory, name }) => {
      targets.folder(target, territory).delete(name)
      return done(null)
    },
    'sync:stop': () => done(null),
    'key:state': (territory) => done({ isKeyed: targets.keyed.has(territory) }),
    'key:make': ({ territory }) => {
      targets.keyed.add(territory)
      return done(null)
    },
    'key:enter': ({ territory }) => {
      targets.keyed.add(territory)
      return done(null)
    },
    'key:publish': () => done(null),
    'key:forget': (territory) => {
      targets.keyed.delete(territory)
      return done(null)
    },
    'identity:show': () => done({ recipient: null, keepsSecrets: true }),
    'identity:make': () => done({ recipient: 'age1fake', keepsSecrets: true }),
    'identity:export': () => done(null),
    'identity:import': () => done(null),
    'file:unseal': () => ({ ok: false, error: { kind: 'wrong-key' } }),
    'nearby:look': () => {
      targets.nearby = 'looking'
      return done(alone)
    },
    'nearby:open': () => {
      targets.nearby = 'open'
      return done(alone)
    },
    'nearby:close': () => {
      targets.nearby = 'closed'
      return done(null)
    },
    'nearby:pair': () => ({ ok: false, error: { kind: 'target-unreachable', cause: 'fake' } }),
    'nearby:unpair': () => done(null),
    'nearby:fresh': () => done(null),
  }
}

function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}
