import { describeTarget } from './acceptance'
import { makeBucket, openS3 } from './open-s3'
import type { Stand } from './stand'
import { startSwift } from './start-swift'

async function putUp(): Promise<Stand> {
  const swift = await startSwift()
  await makeBucket(swift)
  return {
    open: ({ port, limits } = {}) => openS3(swift, port, limits),
    port: swift.port,
    storage: swift.storage,
    close: swift.stop,
  }
}

describeTarget('S3 (OpenStack Swift, s3api)', putUp)
