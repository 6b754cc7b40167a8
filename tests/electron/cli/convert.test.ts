import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeIdentity, recipientOf } from '../../../shared/seal/identity'
import { sealWithPassphrase } from '../../../shared/seal/seal-with-passphrase'
import { unseal } from '../../../shared/seal/unseal'
import { temporaryFolder } from '../temporary-folder'
import { jsonOf, runAt } from './fake-terminal'
import { actor, readTerritory, writeValley } from './valley'

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'coterr')

describe('coterr convert', () => {
  it('writes an older file in the present version, with all its history', async () => {
    const folder = await temporaryFolder()
    const name = 'version-1.coterr'
    const old = join(fixtures, name)
    const answer = await runAt({ folder }, 'convert', old, '--to', 'coterr', '--out', 'new.coterr')
    expect(answer).toMatchObject({ code: 0, err: '' })
    const [before, after] = [
      await readTerritory(old),
      await readTerritory(join(folder, 'new.coterr')),
    ]
    expect([before.changeSets.length > 0, after.manifest.formatVersion]).toEqual([true, 2])
    expect(after.changeSets).toEqual(before.changeSets)
  })

  it('writes plain records as JSON, to standard output too', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    const words = ['convert', 'first.coterr', '--to', 'json', '--out'] as const
    const { bytes, out, err } = await runAt({ folder }, ...words, '-')
    expect([out, err]).toEqual(['', '-: 4 records\n'])
    const { records } = JSON.parse(new TextDecoder().decode(bytes)) as {
      readonly records: Readonly<Record<string, readonly unknown[]>>
    }
    expect(records['actor']).toHaveLength(2)
    expect(records['actor']?.[1]).toMatchObject({ id: 'a2', name: 'La Forge' })
  })

  it('writes the network for other programs, without contacts and with merged actors as one', async () => {
    const folder = await temporaryFolder()
    const [first] = await writeValley(folder)
    first.say([
      { kind: 'alliance', id: 'al', fields: { title: 'Le <Fil>', form: 'dialogue' } },
      { kind: 'membership', id: 'm', fields: { actor: 'a2', alliance: 'al' } },
      { kind: 'actor', id: 'a9', fields: { name: 'La forge', 'sameAs/a2': true } },
      { kind: 'relation', id: 'r', fields: { from: 'a9', to: 'a1', type: 'finance' } },
    ])
    await first.save(join(folder, 'first.coterr'))
    for (const format of ['gexf', 'graphml', 'kumu']) {
      const words = ['convert', 'first.coterr', '--to', format, '--out'] as const
      const { code } = await runAt({ folder }, ...words, format)
      expect(code).toBe(0)
    }
    const [gexf, graphml, kumu] = await Promise.all(
      ['gexf', 'graphml', 'kumu'].map((name) => readFile(join(folder, name), 'utf8')),
    )
    for (const text of [gexf, graphml]) expect(text).toContain('Le &lt;Fil')
    expect(JSON.parse(kumu ?? '')).toMatchObject({
      elements: [{ id: 'a1' }, { id: 'a2' }, { id: 'al', type: 'Alliance' }],
      connections: [
        { from: 'a2', to: 'a1', direction: 'directed' },
        { from: 'a2', to: 'al', direction: 'undirected' },
      ],
    })
  })

  it('writes a table for each kind, that a spreadsheet reads and computes nothing of', async () => {
    const folder = await temporaryFolder()
    const [first] = await writeValley(folder)
    first.say([
      actor('a2', { notes: '=1+1', purpose: 'dit « a;b »\n"net"', themes: ['eau', 'foret'] }),
      actor('a5', { name: '-2+3', __later: [1] }),
      { kind: 'con', id: 'x', fields: { '@name': 'y' } },
    ])
    await first.save(join(folder, 'first.coterr'))
    const words = ['convert', 'first.coterr', '--to', 'csv', '--out', 'tables'] as const
    const answer = await runAt({ folder }, ...words, '--json')
    expect(answer.code).toBe(0)
    const names = ['territory.csv', 'actor.csv', 'contact.csv', 'other-1.csv']
    expect(jsonOf(answer)).toMatchObject([
      { written: names.map((name) => ({ file: `tables/${name}` })) },
    ])
    expect((await readdir(join(folder, 'tables'))).sort()).toEqual(names.sort())
    const text = await readFile(join(folder, 'tables', 'actor.csv'), 'utf8')
    expect(text).toMatch(/^\u{feff}id;name;acronym;/u)
    expect(text).toContain(";'=1+1")
    expect(text).toContain(";'-2+3;")
    expect(text).toContain(';+33 5 55 00 00 00;')
    expect(text).toContain(';eau|foret;')
    expect(text).toContain(';"dit « a;b »\n""net""";')
    expect(text.split('\r\n')).toHaveLength(1 + 3 + 1)
    expect(await readFile(join(folder, 'tables', 'other-1.csv'), 'utf8')).toContain("id;'@name")
  })

  it('writes none of the tables where one is there already', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    await mkdir(join(folder, 'tables'))
    await writeFile(join(folder, 'tables', 'contact.csv'), 'kept')
    const words = ['convert', 'first.coterr', '--to', 'csv', '--out', 'tables'] as const
    const refused = await runAt({ folder }, ...words)
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('tables/contact.csv is there already')
    expect(await readdir(join(folder, 'tables'))).toEqual(['contact.csv'])
    expect(await runAt({ folder }, ...words, '--force')).toMatchObject({ code: 0 })
    expect(await readFile(join(folder, 'tables', 'contact.csv'), 'utf8')).toContain('Plantée')
  })

  it('encrypts with a passphrase, typed twice alike or taken from a file', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    await writeFile(join(folder, 'pass.txt'), '\u{feff}le château brûle\r\n')
    const words = ['convert', 'first.coterr', '--to', 'json', '--out', 'a.json.age'] as const
    const differ = await runAt({ folder, secrets: ['un', 'deux'] }, ...words, '--encrypt')
    expect(differ).toMatchObject({
      code: 1,
      asked: ['Passphrase to encrypt with: ', 'Once more: '],
    })
    expect(await runAt({ folder }, ...words, '--encrypt')).toMatchObject({ code: 1 })
    expect(await readdir(folder)).not.toContain('a.json.age')
    const sealing = ['--new-passphrase-file', 'pass.txt'] as const
    expect(await runAt({ folder }, ...words, ...sealing)).toMatchObject({ code: 0, asked: [] })
    const bytes = new Uint8Array(await readFile(join(folder, 'a.json.age')))
    const opened = await unseal(bytes, { passphrases: ['le château brûle'] })
    expect(opened.ok && new TextDecoder().decode(opened.value)).toContain('La Forge')
  })

  it('opens what is encrypted with a passphrase from a file, or asked for once for several', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    const plain = new Uint8Array(await readFile(join(folder, 'first.coterr')))
    for (const name of ['one.coterr', 'two.coterr']) {
      const sealed = await sealWithPassphrase(plain, 'un', 10)
      if (!sealed.ok) throw new Error(sealed.error.kind)
      await writeFile(join(folder, name), sealed.value)
    }
    await writeFile(join(folder, 'pass.txt'), 'un\n')
    await writeFile(join(folder, 'wrong.txt'), 'autre chose\n')
    const open = (...words: readonly string[]) =>
      runAt({ folder }, 'validate', 'one.coterr', '--json', ...words)
    const good = await open('--passphrase-file', 'pass.txt')
    expect(jsonOf(good)).toMatchObject([{ ok: true, isEncrypted: true }])
    const wrong = await open('--passphrase-file', 'wrong.txt')
    expect(jsonOf(wrong)).toMatchObject([{ ok: false, error: { kind: 'wrong-passphrase' } }])
    const none = await open()
    expect(jsonOf(none)).toMatchObject([{ ok: false, error: { kind: 'needs-passphrase' } }])
    expect([good.code, wrong.code, none.code]).toEqual([0, 1, 1])
    const names = ['one.coterr', 'two.coterr'] as const
    const asked = await runAt({ folder, secrets: ['faux', 'un'] }, 'validate', ...names)
    const question = 'Passphrase of one.coterr: '
    expect(asked).toMatchObject({ code: 0, asked: [question, question] })
    const tired = await runAt({ folder, secrets: ['a', 'b', 'c', 'un'] }, 'validate', 'one.coterr')
    expect([tired.code, tired.asked.length]).toEqual([1, 3])
  })

  it('encrypts for a key, and opens with its secret part', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    const identity = await makeIdentity()
    const recipient = (await recipientOf(identity)) ?? ''
    await writeFile(join(folder, 'key.txt'), `# created by me\n${identity}\n`)
    const words = ['convert', 'first.coterr', '--to', 'coterr', '--out', 'sealed.coterr'] as const
    await runAt({ folder }, ...words, '--encrypt-for', recipient)
    const key = ['--identity-file', 'key.txt'] as const
    expect(await runAt({ folder }, 'validate', 'sealed.coterr', ...key)).toMatchObject({ code: 0 })
    const none = await runAt({ folder }, 'validate', 'sealed.coterr')
    expect(none).toMatchObject({ code: 1, asked: [] })
    expect(none.out).toContain('[wrong-key]')
    const bad = await runAt({ folder }, ...words, '--force', '--encrypt-for', 'age1nobody')
    expect(bad.err).toContain('“age1nobody” is not a public key')
  })
})
