import { describe, expect, it } from 'vitest'
import { laptopAddress } from '../../../renderer/actions/join-laptop'

describe('the address of a laptop, as it is typed', () => {
  it.each([
    ['192.168.1.12:45678', { address: '192.168.1.12', port: 45678 }],
    [' portable.local:80 ', { address: 'portable.local', port: 80 }],
    ['[fe80::1]:45678', { address: 'fe80::1', port: 45678 }],
    ['192.168.1.12', null],
    ['192.168.1.12:', null],
    [':45678', null],
    ['192.168.1.12:0', null],
    ['192.168.1.12:65536', null],
    ['fe80::1:45678', null],
    ['a b:45678', null],
    ['', null],
  ])('%s', (typed, at) => {
    expect(laptopAddress(typed)).toEqual(at)
  })
})
