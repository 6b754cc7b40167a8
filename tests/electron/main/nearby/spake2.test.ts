import { describe, expect, it } from 'vitest'
import type { Side, Spake2Input } from '../../../../electron/main/nearby/spake2'
import { keysOf, order, shareOf, toScalar } from '../../../../electron/main/nearby/spake2'
import { vectors } from './spake2-vectors'

const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex')
const bytes = (text: string): Uint8Array => Buffer.from(text, 'hex')

function inputs(vector: (typeof vectors)[number]): Record<Side, Spake2Input> {
  const shared = {
    w: BigInt(`0x${vector.w}`),
    identities: { A: Buffer.from(vector.A), B: Buffer.from(vector.B) },
    context: new Uint8Array(),
  }
  return {
    A: { ...shared, side: 'A', secret: BigInt(`0x${vector.x}`) },
    B: { ...shared, side: 'B', secret: BigInt(`0x${vector.y}`) },
  }
}

describe('SPAKE2, against the vectors of RFC 9382, appendix B', () => {
  it.each(vectors)('computes what the RFC computes for A="$A", B="$B"', (vector) => {
    const { A, B } = inputs(vector)
    expect(hex(shareOf(A))).toBe(vector.pA)
    expect(hex(shareOf(B))).toBe(vector.pB)
    for (const keys of [keysOf(A, bytes(vector.pB)), keysOf(B, bytes(vector.pA))]) {
      expect(hex(keys?.transcript)).toContain(vector.K)
      expect(hex(keys?.encryption)).toBe(vector.Ke)
      expect(hex(keys?.shared)).toBe(vector.Ka)
      expect(hex(keys?.confirmation)).toBe(vector.KcA + vector.KcB)
      expect(hex(keys?.proofs.A)).toBe(vector.cA)
      expect(hex(keys?.proofs.B)).toBe(vector.cB)
    }
  })
})

describe('SPAKE2', () => {
  const [vector] = vectors
  const { A, B } = inputs(vector)
  const pA = bytes(vector.pA)

  it('proves nothing where the secret, an identity or the context differs', () => {
    const right = hex(keysOf(B, pA)?.proofs.A)
    const others: readonly Spake2Input[] = [
      { ...B, w: B.w + 1n },
      { ...B, identities: { ...B.identities, A: Buffer.from('other') } },
      { ...B, identities: { ...B.identities, B: Buffer.from('other') } },
      { ...B, context: Buffer.from('other') },
      { ...B, secret: B.secret + 1n },
    ]
    expect(hex(keysOf(A, bytes(vector.pB))?.proofs.A)).toBe(right)
    for (const other of others) expect(hex(keysOf(other, pA)?.proofs.A)).not.toBe(right)
  })

  it('refuses what is not a point of the curve, and the neutral one', () => {
    const offCurve = Uint8Array.from(pA, (byte, at) => (at === 64 ? byte ^ 1 : byte))
    const compressed = Buffer.concat([Uint8Array.of(2 + ((pA[64] ?? 0) & 1)), pA.subarray(1, 33)])
    const tooLarge = Buffer.concat([Uint8Array.of(4), Buffer.alloc(64, 0xff)])
    const neutral = [
      Uint8Array.of(0),
      Buffer.alloc(65),
      Buffer.concat([Uint8Array.of(4), Buffer.alloc(64)]),
    ]
    const odd = [new Uint8Array(), pA.subarray(1), Buffer.concat([pA, Uint8Array.of(0)])]
    for (const share of [offCurve, compressed, tooLarge, ...neutral, ...odd]) {
      expect(keysOf(B, share)).toBeNull()
    }
    expect(keysOf(B, pA)).not.toBeNull()
  })

  it('refuses the share whose unblinding is the neutral point: its sender would know the key', () => {
    const blindAlone = shareOf({ ...A, secret: 0n })
    expect(keysOf(B, blindAlone)).toBeNull()
  })

  it('makes scalars below the order of the group', () => {
    expect(toScalar(Buffer.alloc(48, 0xff))).toBeLessThan(order)
    expect(toScalar(Uint8Array.of(5))).toBe(5n)
  })
})
