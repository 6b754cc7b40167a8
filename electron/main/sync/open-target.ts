import type { TargetPlace } from '../../../shared/ipc/sync-payloads'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import type { StopSignal, TargetAnswer, TargetRoot } from '../../../shared/sync/target'
import type { TargetError } from '../../../shared/sync/target-error'
import { folderRoot, removeEmptyFolder } from './folder-target'
import { S3Client } from './s3-client'
import { s3Root } from './s3-target'
import { targetAddress } from './target-address'
import type { TimeLimits } from './time-limits'
import { WebdavClient } from './webdav-client'
import { removeWebdavFolder, webdavRoot } from './webdav-target'

export type LaptopPlace = Extract<TargetPlace, { readonly kind: 'laptop' }>

/** A target that is open: what it holds, and how to let go of it. */
export interface OpenTarget {
  readonly root: TargetRoot
  /** Removes the folder that a test made; absent where none may be made for a test. */
  readonly removeFolder?: (name: string, stop: StopSignal) => TargetAnswer<null>
  readonly close: () => void
}

export interface TargetOpeners {
  /** How the laptop near by is reached. */
  readonly laptop: (place: LaptopPlace) => Result<OpenTarget, TargetError>
  /** Tests wait less. */
  readonly limits?: TimeLimits
}

/** Opens a place with its secret. Nothing is asked of it before the first question. */
export function openTarget(
  place: TargetPlace,
  secret: string,
  { laptop, limits }: TargetOpeners,
): Result<OpenTarget, TargetError> {
  switch (place.kind) {
    case 'folder':
      return ok({
        root: folderRoot(place.path),
        removeFolder: (name, stop) => removeEmptyFolder(place.path, name, stop),
        close: () => undefined,
      })
    case 'webdav': {
      const address = targetAddress(place.url)
      if (address === null) return err({ kind: 'target-not-found' })
      const client = new WebdavClient(address, place.user, secret, limits)
      return ok({
        root: webdavRoot(address, client),
        removeFolder: (name, stop) => removeWebdavFolder(address, name, client, stop),
        close: () => client.close(),
      })
    }
    case 's3': {
      const address = targetAddress(place.endpoint)
      if (address === null) return err({ kind: 'target-not-found' })
      const client = new S3Client(place, address, secret, limits)
      return ok({
        root: s3Root(place.prefix, client),
        // A bucket has no folders: the last entry takes its folder with it.
        removeFolder: () => Promise.resolve(ok(null)),
        close: () => client.close(),
      })
    }
    case 'laptop':
      return laptop(place)
  }
}
