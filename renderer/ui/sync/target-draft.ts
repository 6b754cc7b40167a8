import type { TargetPlace, TargetSettings } from '../../../shared/ipc/sync-payloads'
import type { FormKind } from './target-kinds'

/** What is typed in the form of a target, as typed. */
export interface TargetDraft {
  /** Empty: the place's own name stands for it. */
  readonly name: string
  readonly path: string
  readonly url: string
  readonly user: string
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  readonly prefix: string
  readonly accessKey: string
  /** Empty where a kept secret stays as it is. */
  readonly secret: string
}

export const emptyDraft: TargetDraft = {
  name: '',
  path: '',
  url: '',
  user: '',
  endpoint: '',
  region: '',
  bucket: '',
  prefix: '',
  accessKey: '',
  secret: '',
}

/** The draft of a target that is being changed. */
export function draftOf({ name, place }: TargetSettings): TargetDraft {
  const { kind: _, ...fields } = place
  return { ...emptyDraft, ...fields, name }
}

/** An address with its scheme: who types none means the safe one. */
function withScheme(address: string): string {
  const typed = address.trim()
  return typed === '' || typed.includes('://') ? typed : `https://${typed}`
}

/** The place that a draft speaks of; null while something that it needs is missing. */
export function placeOf(kind: FormKind, draft: TargetDraft): TargetPlace | null {
  switch (kind) {
    case 'folder':
      return draft.path === '' ? null : { kind, path: draft.path }
    case 'webdav': {
      const url = withScheme(draft.url)
      return url === '' ? null : { kind, url, user: draft.user.trim() }
    }
    case 's3': {
      const [endpoint, bucket, accessKey] = [
        withScheme(draft.endpoint),
        draft.bucket.trim(),
        draft.accessKey.trim(),
      ]
      if (endpoint === '' || bucket === '' || accessKey === '') return null
      const [region, prefix] = [draft.region.trim(), draft.prefix.trim()]
      return { kind, endpoint, region, bucket, prefix, accessKey }
    }
  }
}

/** What a place is called where the person gave it no name: its last folder, its server, its bucket. */
export function nameOfPlace(place: TargetPlace): string {
  switch (place.kind) {
    case 'folder':
      return place.path.split(/[\\/]/).findLast((part) => part !== '') ?? place.path
    case 'webdav':
      return hostOf(place.url)
    case 's3':
      return place.bucket
    case 'laptop':
      return place.address
  }
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? address
}

/** Whether what is sent to an address could be read on its way: neither encrypted, nor this computer itself. */
export function isInTheClear(address: string): boolean {
  const url = URL.parse(withScheme(address))
  if (url?.protocol !== 'http:') return false
  return !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
}

/** Whether a place opens with a password or a secret key only. */
export function needsSecret(place: TargetPlace): boolean {
  return place.kind === 's3' || (place.kind === 'webdav' && place.user !== '')
}
