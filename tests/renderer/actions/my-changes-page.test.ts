import { describe, expect, it } from 'vitest'
import { changesHtml } from '../../../renderer/actions/my-changes-html'
import { changesText } from '../../../renderer/actions/my-changes-text'
import type { ChangedRecord, ChangesPage } from '../../../renderer/state/my-changes-page'

const record = (rest: Partial<ChangedRecord> = {}): ChangedRecord => ({
  key: 'actor/a',
  name: 'Foyer rural',
  how: 'changed',
  howText: 'modification',
  fields: [
    { name: 'Sigle', before: 'FR', after: 'FRG' },
    { name: 'Notes', before: 'vu', after: '' },
    { name: 'Commune', before: '', after: 'Gioux' },
  ],
  ...rest,
})

const page = (records: readonly ChangedRecord[]): ChangesPage => ({
  title: 'Mes changements',
  territory: 'Essai',
  heading: ['depuis le début', 'par Alix'],
  counts: ['1 fiche modifiée'],
  sections: [{ title: 'Acteurs', records }],
})

const html = (shown: ChangesPage): string =>
  changesHtml(shown, {
    language: 'fr',
    empty: 'vide',
    added: (count) => `${String(count)} ajoutées`,
    more: (count) => `et ${String(count)}`,
  })

describe('the page of my changes', () => {
  it('says in a message what it says on paper', () => {
    const words = { empty: 'vide', line: (name: string, value: string) => `${name} : ${value}` }
    expect(changesText(page([record()]), words)).toBe(`Mes changements · Essai
depuis le début · par Alix
1 fiche modifiée

Acteurs
  Foyer rural (modification)
    Sigle : FR → FRG
    Notes : vu → vide
    Commune : Gioux
`)
  })

  it('is a page of its own, in which what was typed is never markup', () => {
    const name = '<img src=x onerror=alert(1)> & "B"'
    const fields = [{ name: 'Notes', before: '<b>', after: '</dl><script>' }]
    const printed = html(page([record({ name, fields })]))
    expect(printed).toMatch(/^<!doctype html><html lang="fr">/)
    expect(printed).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;B&quot;')
    expect(printed).not.toMatch(/<img|<script|<b>/)
  })

  it('leaves to the copy what nobody would read on paper, and says how much', () => {
    const long = record({ fields: [{ name: 'Notes', before: '', after: 'x'.repeat(5000) }] })
    const printed = html(page([long, ...Array.from({ length: 1499 }, () => record())]))
    expect(printed.match(/<article/g)).toHaveLength(1200)
    expect(printed).toContain('Acteurs (1500)')
    expect(printed).toContain('<p>et 300</p>')
    expect(printed).not.toContain('x'.repeat(1000))
  })

  it('names what an import added, without each of its fields', () => {
    const added = Array.from({ length: 61 }, () => record({ how: 'added', name: 'Nouveau' }))
    const printed = html(page([record(), ...added]))
    expect(printed.match(/<article/g)).toHaveLength(1)
    expect(printed).toContain('<h3>61 ajoutées</h3>')
    expect(printed.match(/<li>Nouveau<\/li>/g)).toHaveLength(61)
    expect(html(page(added.slice(1))).match(/<article/g)).toHaveLength(60)
  })
})
