import { describe, expect, it } from 'vitest'
import { fileArguments } from '../../../electron/main/file-arguments'

const files = (...argv: string[]) => fileArguments(argv, '/home/zoe')

describe('fileArguments', () => {
  it('takes territories and tables, as absolute paths', () => {
    expect(files('a.coterr', '/tmp/B.CSV', '../c.coterr')).toEqual([
      '/home/zoe/a.coterr',
      '/tmp/B.CSV',
      '/home/c.coterr',
    ])
  })

  it('passes over switches, the app itself and other files', () => {
    expect(files('.', '--no-sandbox', '--user-data-dir=/x/y.coterr', '-psn_0_1', 'a.txt')).toEqual(
      [],
    )
    expect(files('coterr', '.coterr', '')).toEqual([])
  })

  it('takes a file whose name begins with a dash after two dashes', () => {
    expect(files('-a.coterr', '--', '-b.coterr')).toEqual(['/home/zoe/-b.coterr'])
  })

  it('takes file addresses, and no others', () => {
    expect(files('file:///tmp/%C3%A9t%C3%A9%20un.coterr')).toEqual(['/tmp/été un.coterr'])
    expect(files('file://server/share/a.coterr', 'file:///bad%2Fname.coterr')).toEqual([])
  })
})
