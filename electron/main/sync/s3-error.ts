import { S3ServiceError } from 's3mini'
import type { TargetError } from '../../../shared/sync/target-error'
import { httpStatusError } from './http-status-error'

const login: TargetError = { kind: 'target-login' }
const forbidden: TargetError = { kind: 'target-forbidden' }
const missing: TargetError = { kind: 'target-not-found' }
const full: TargetError = { kind: 'target-full' }

/** What the implementations of S3 call their refusals. */
const byCode: ReadonlyMap<string, TargetError> = new Map<string, TargetError>([
  ['SignatureDoesNotMatch', login],
  ['InvalidAccessKeyId', login],
  ['ExpiredToken', login],
  ['InvalidToken', login],
  ['TokenRefreshRequired', login],
  ['AccessDenied', forbidden],
  ['AllAccessDisabled', forbidden],
  ['AccountProblem', forbidden],
  ['MethodNotAllowed', forbidden],
  ['NoSuchBucket', missing],
  ['InvalidBucketName', missing],
  ['PermanentRedirect', missing],
  ['QuotaExceeded', full],
  ['EntityTooLarge', full],
  ['InsufficientStorage', full],
  ['XMinioStorageFull', full],
  ['XMinioAdminBucketQuotaExceeded', full],
  // The clock of one of both is wrong: no other password would help.
  ['RequestTimeTooSkewed', { kind: 'target-clock' }],
  ['RequestExpired', { kind: 'target-clock' }],
  ['AuthorizationHeaderMalformed', { kind: 'target-region' }],
])

/** What a server means that refused; null where the library threw for another reason. */
export function s3Error(cause: unknown): TargetError | null {
  if (!(cause instanceof S3ServiceError)) return null
  // The library reads the code only where the type of the answer is told without its encoding.
  const code = /<Code>\s*([A-Za-z]{1,60})\s*<\/Code>/.exec(cause.body ?? '')?.[1]
  const known = byCode.get(code ?? cause.serviceCode ?? '')
  return known ?? httpStatusError(cause.status)
}
