import { describe, expect, it } from 'vitest'
import {
  checkRna,
  checkSiren,
  checkSiret,
  normaliseIdentifier,
} from '../../../shared/model/identifiers'

describe('checkSiren', () => {
  it.each(['732829320', '880878145', '356000000', '', ' 732 829 320 '])(
    'accepts « %s »',
    (text) => {
      expect(checkSiren(text)).toBeNull()
    },
  )

  it('warns of a wrong digit, and of what is no SIREN', () => {
    expect(checkSiren('732829321')).toEqual({ kind: 'siren-checksum' })
    expect(checkSiren('73282932')).toEqual({ kind: 'siren-format' })
    expect(checkSiren('73282932O')).toEqual({ kind: 'siren-format' })
  })
})

describe('checkSiret', () => {
  it.each(['73282932000074', '880 878 145 00015', '35600000000048', ''])(
    'accepts « %s »',
    (text) => {
      expect(checkSiret(text)).toBeNull()
    },
  )

  it('accepts the establishments of La Poste by the sum of their digits', () => {
    expect(checkSiret('35600000009075')).toBeNull()
    expect(checkSiret('35600000009093')).toBeNull()
    expect(checkSiret('35600000009090')).toEqual({ kind: 'siret-checksum' })
  })

  it('only warns of a number that is registered and yet fails the check', () => {
    expect(checkSiret('889742876 00009')).toEqual({ kind: 'siret-checksum' })
  })

  it('warns of a SIRET that is not of the SIREN beside it', () => {
    expect(checkSiret('73282932000074', '732829320')).toBeNull()
    expect(checkSiret('73282932000074', '880878145')).toEqual({ kind: 'siret-of-other-siren' })
  })

  it('warns of a number that a spreadsheet has rounded', () => {
    expect(checkSiret('8,80878E+13')).toEqual({ kind: 'siret-format' })
  })
})

describe('checkRna', () => {
  it.each(['W751245606', 'w2A1000123', 'W9R1000123', '0653005592', '751P00085568', ''])(
    'accepts « %s »',
    (text) => {
      expect(checkRna(text)).toBeNull()
    },
  )

  it.each(['751245606', 'W75124560', 'W7512456060', 'WA51245606', '1653005592'])(
    'warns of « %s »',
    (text) => {
      expect(checkRna(text)).toEqual({ kind: 'rna-format' })
    },
  )
})

describe('normaliseIdentifier', () => {
  it('takes away every kind of space, points and hyphens', () => {
    expect(normaliseIdentifier(' 880\u00a0878\u202f145.00-015 ')).toBe('88087814500015')
  })
})
