import { describe, expect, it } from 'vitest'
import { cleanCell, dateOf, isYes, onOneLine, padDigits } from '../../../shared/import/cell-values'

describe('cell values', () => {
  it.each(['_', ' _ ', '[ND]', '', '  '])('reads « %s » as nothing', (text) => {
    expect(cleanCell(text)).toBe('')
  })

  it('ends lines in one way', () => {
    expect(cleanCell(' one\r\ntwo\rthree ')).toBe('one\ntwo\nthree')
  })

  it.each([
    ['2015-03-21', '2015-03-21'],
    ['2015-03-21T10:00:00', '2015-03-21'],
    ['2013-07-10 07:33:24', '2013-07-10'],
    ['2015-03', '2015-03'],
    ['2015', '2015'],
    ['21/03/2015', '2015-03-21'],
    ['1/3/2015 00:00', '2015-03-01'],
    ['0001-01-01', ''],
    ['01/01/0001', ''],
    ['1900-01-01', ''],
    ['2015-13-01', ''],
    ['20150321', ''],
    ['hier', ''],
    ['', ''],
  ])('reads the date « %s » as « %s »', (text, date) => {
    expect(dateOf(text)).toBe(date)
  })

  it('knows every way in which a spreadsheet says yes', () => {
    expect(['true', 'TRUE', 'VRAI', 'O', '1'].map(isYes)).toEqual([true, true, true, true, true])
    expect(['false', 'FAUX', 'N', '0', ''].map(isYes)).toEqual([false, false, false, false, false])
  })

  it('gives back the zeros that a spreadsheet took from a code', () => {
    expect(padDigits('1001', 5)).toBe('01001')
    expect(padDigits('88 087 814', 9)).toBe('088087814')
    expect(padDigits('2A004', 5)).toBe('2A004')
    expect(padDigits('', 5)).toBe('')
  })

  it('puts what was laid out in columns on one line', () => {
    expect(onOneLine('10        BD  Brune\n')).toBe('10 BD Brune')
  })
})
