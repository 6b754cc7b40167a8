import { describeTarget } from './acceptance'
import { putUpSwift } from './server-stands'

describeTarget('S3 (OpenStack Swift, s3api)', putUpSwift)
