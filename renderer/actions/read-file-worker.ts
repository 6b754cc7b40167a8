import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { CoterrFile } from '../../shared/file/coterr-file'
import type { FileError } from '../../shared/file/file-error'
import { readFile } from '../../shared/file/read-file'
import type { Result } from '../../shared/kernel/result'
import { answerInWorker } from './answer-in-worker'

/** A file that was read, and the hash of its bytes. */
export interface HashedFile {
  readonly file: CoterrFile
  readonly sha256: string
}

answerInWorker((bytes: Uint8Array): Result<HashedFile, FileError> => {
  const read = readFile(bytes)
  if (!read.ok) return read
  return { ok: true, value: { file: read.value, sha256: bytesToHex(sha256(bytes)) } }
})
