import type { OpenTarget } from '../../electron/main/sync/open-target'
import type { TimeLimits } from '../../electron/main/sync/time-limits'
import type { S3Place } from '../../electron/main/sync/s3-client'
import { bucket } from './make-bucket'
import { openPlace } from './open-place'
import type { Swift } from './start-swift'

export function s3Place(swift: Swift, port = swift.port): S3Place {
  return {
    kind: 's3',
    endpoint: `http://127.0.0.1:${String(port)}`,
    region: '',
    bucket,
    prefix: 'réseau/2026',
    accessKey: swift.accessKey,
  }
}

export function openS3(swift: Swift, port?: number, limits?: TimeLimits): OpenTarget {
  return openPlace(s3Place(swift, port), swift.secret, limits)
}
