import { describe, expect, it } from 'vitest'
import { strengthOf } from '../../../renderer/actions/strength-of'

describe('how hard a passphrase is to guess', () => {
  it.each(['azerty', '12345678', 'marseille', 'Nathalie', 'motdepasse'])(
    'is little where it is in every list: %s',
    (passphrase) => {
      expect(strengthOf(passphrase).score).toBeLessThan(2)
    },
  )

  it.each(['tilleul brouette horloge cabane', 'correct agrafe pile cheval', 'vK7#pq!Zt2wRmx'])(
    'is much where nobody would try it: %s',
    (passphrase) => {
      expect(strengthOf(passphrase).score).toBe(4)
    },
  )

  it('does not take long however long it is', () => {
    expect(strengthOf('é1 '.repeat(100_000)).score).toBeGreaterThanOrEqual(0)
  })
})
