import { describe, expect, it } from 'vitest'
import { readOptions } from '../../../electron/cli/options'
import { startFolder, systemLanguage } from '../../../electron/cli/real-terminal'
import { temporaryFolder } from '../temporary-folder'
import { runAt } from './fake-terminal'

describe('the words of a command', () => {
  it('are options and files, in any order', () => {
    const read = readOptions(
      ['a', '--out', 'x', '--without=1', 'b', '--without', '2', '--', '-c'],
      {
        ...{ out: 'text', without: 'texts' },
      },
    )
    if (!read.ok) throw new Error(read.error.problem)
    const { files } = read.value
    expect([files, read.value.value('out')]).toEqual([['a', 'b', '-c'], 'x'])
    expect(read.value.values('without')).toEqual(['1', '2'])
  })

  it.each([
    ['There is no command “toString”.', ['toString']],
    ['There is no command “erase”.', ['erase', 'a.coterr']],
    ['There is no option --proflie.', ['redact', 'a.coterr', '--proflie', 'public']],
    ['There is no option --constructor.', ['info', 'a.coterr', '--constructor']],
    ['--out wants a value.', ['convert', 'a.coterr', '--to', 'json', '--out', '--force']],
    ['--out wants a value.', ['convert', 'a.coterr', '--to', 'json', '--out=']],
    ['--json takes no value.', ['info', 'a.coterr', '--json=yes']],
    ['A file is missing.', ['validate']],
    ['A file is missing.', ['join', 'out.coterr']],
    ['There are too many files.', ['convert', 'a', 'b', '--to', 'json', '--out', 'c']],
    ['--to is missing.', ['convert', 'a.coterr', '--out', 'x']],
    ['--out is missing.', ['convert', 'a.coterr', '--to', 'json']],
    ['one of those possible: --to xml', ['convert', 'a.coterr', '--to', 'xml', '--out', 'x']],
    ['--lang de', ['info', 'a.coterr', '--lang', 'de']],
    ['--to csv, --encrypt', ['convert', 'a', '--to', 'csv', '--out', 'x', '--encrypt']],
    ['--to csv, --out -', ['convert', 'a', '--to', 'csv', '--out', '-']],
    ['--encrypt, --encrypt-for', ['join', 'a', 'b', '--encrypt', '--encrypt-for', 'age1']],
    ['can be read only once', ['validate', '-', '-']],
    ['can be read only once', ['validate', '-', '--passphrase-file', '-']],
  ])('are refused before anything is read: %s', async (why, words) => {
    const answer = await runAt({ folder: await temporaryFolder() }, ...words)
    expect(answer).toMatchObject({ code: 2, out: '' })
    expect(answer.err).toContain(why)
  })

  it('without any are answered with the help, as an error; with --help, as what was asked', async () => {
    const folder = await temporaryFolder()
    const none = await runAt({ folder })
    const asked = await runAt({ folder }, '--help')
    expect([none.code, none.out, asked.code, asked.err]).toEqual([2, '', 0, ''])
    expect(none.err).toBe(asked.out)
    const french = await runAt({ folder, language: 'fr_FR.UTF-8' }, 'join', '-h')
    expect(french.out).toMatch(/^Usage : .* join SORTIE FICHIER/)
  })

  it('are told in the language of the system, or the one asked for, errors too', async () => {
    const folder = await temporaryFolder()
    const wrong = ['info', '--nothing'] as const
    expect((await runAt({ folder, language: 'fr_FR' }, ...wrong)).err).toContain('Il n’y a pas')
    expect((await runAt({ folder, language: 'de_DE' }, ...wrong)).err).toContain('There is no')
    expect((await runAt({ folder }, ...wrong, '--lang=fr')).err).toContain('Il n’y a pas')
    expect(systemLanguage({ LC_ALL: '', LC_MESSAGES: 'fr_FR', LANG: 'en_GB' })).toBe('fr_FR')
    expect(systemLanguage({}).length).toBeGreaterThan(0)
  })

  it('name files from where the person stands, though npm runs elsewhere', () => {
    const byNpm = { npm_lifecycle_event: 'coterr', INIT_CWD: '/home/ana' }
    expect(startFolder(byNpm, '/srv/coterr')).toBe('/home/ana')
    expect(startFolder({ INIT_CWD: '/home/ana' }, '/srv/coterr')).toBe('/srv/coterr')
  })
})
