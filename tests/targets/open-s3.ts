import { S3mini } from 's3mini'
import type { OpenTarget } from '../../electron/main/sync/open-target'
import type { TimeLimits } from '../../electron/main/sync/time-limits'
import type { S3Place } from '../../electron/main/sync/s3-client'
import { openPlace } from './open-place'
import type { Swift } from './start-swift'

const bucket = 'territoires'

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

/** What the person does in the host's own pages. */
export async function makeBucket(swift: Swift): Promise<void> {
  const library = new S3mini({
    accessKeyId: swift.accessKey,
    secretAccessKey: swift.secret,
    endpoint: `http://127.0.0.1:${String(swift.port)}/${bucket}`,
    region: 'us-east-1',
  })
  if (!(await library.createBucket())) throw new Error('no bucket')
}
