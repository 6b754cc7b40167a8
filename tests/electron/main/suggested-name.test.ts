import { describe, expect, it } from 'vitest'
import { suggestedName, withExtension } from '../../../electron/main/suggested-name'

describe('suggestedName', () => {
  it.each([
    ['Pays de l’Or', 'coterr', 'Pays de l’Or.coterr'],
    ['Réseau.svg', 'svg', 'Réseau.svg'],
    ['v1.2', 'png', 'v1.2.png'],
    ['../../etc/passwd', 'csv', '-..-etc-passwd.csv'],
    ['C:\\temp\\a', 'csv', 'C--temp-a.csv'],
    ['a\u0000b\nc', 'csv', 'a-b-c.csv'],
    ['...', 'pdf', 'coterr.pdf'],
    [' . ', 'pdf', 'coterr.pdf'],
    ['.coterr', 'coterr', 'coterr.coterr'],
    ['con', 'csv', '_con.csv'],
    ['Aux.Territoires', 'csv', '_Aux.Territoires.csv'],
    ['x'.repeat(200), 'csv', `${'x'.repeat(120)}.csv`],
  ] as const)('makes of %j a file name for %s', (suggestion, kind, name) => {
    expect(suggestedName(suggestion, kind)).toBe(name)
  })
})

describe('withExtension', () => {
  it('adds the extension where it is missing, whatever its case', () => {
    expect(withExtension('/a/b', 'coterr')).toBe('/a/b.coterr')
    expect(withExtension('/a/b.COTERR', 'coterr')).toBe('/a/b.COTERR')
    expect(withExtension('/a/b.txt', 'coterr')).toBe('/a/b.txt.coterr')
  })
})
