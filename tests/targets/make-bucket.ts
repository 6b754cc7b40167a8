import { S3mini } from 's3mini'
import type { Swift } from './start-swift'

export const bucket = 'territoires'

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
