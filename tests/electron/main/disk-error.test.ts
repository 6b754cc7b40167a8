import { describe, expect, it } from 'vitest'
import { readError, writeError } from '../../../electron/main/disk-error'
import { systemError } from './failing-disk'

describe('an error of the disk', () => {
  it.each([
    ['ENOSPC', { kind: 'disk-full', name: 'a' }],
    ['EDQUOT', { kind: 'disk-full', name: 'a' }],
    ['EROFS', { kind: 'not-allowed', name: 'a' }],
    ['EACCES', { kind: 'not-allowed', name: 'a' }],
    ['EIO', { kind: 'write-failed', name: 'a', cause: 'EIO' }],
  ])('on writing, %s is named', (code, error) => {
    expect(writeError(systemError(code), 'a')).toEqual(error)
  })

  it.each([
    ['ENOENT', { kind: 'not-found', name: 'a' }],
    ['EPERM', { kind: 'not-allowed', name: 'a' }],
    ['EISDIR', { kind: 'read-failed', name: 'a', cause: 'EISDIR' }],
  ])('on reading, %s is named', (code, error) => {
    expect(readError(systemError(code), 'a')).toEqual(error)
  })

  it('carries no path of the machine', () => {
    const cause = Object.assign(new Error("EIO: read '/home/zoe/secret'"), { code: 'EIO' })
    expect(JSON.stringify(readError(cause, 'a'))).not.toContain('/home')
  })
})
