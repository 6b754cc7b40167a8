import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeIdentity, recipientOf } from '../../../shared/seal/identity'
import { sealFor } from '../../../shared/seal/seal-for'
import { sealWithPassphrase } from '../../../shared/seal/seal-with-passphrase'
import { unseal } from '../../../shared/seal/unseal'

const passphrase = 'quatre mots pris au hasard'

/** A byte of a file and the bits of it to flip, or a length to cut it at. */
const flip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  by: fc.integer({ min: 1, max: 255 }),
})
const cut = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

let identity = ''
let forKey = new Uint8Array()
let forPassphrase = new Uint8Array()

beforeAll(async () => {
  identity = await makeIdentity()
  const content = new Uint8Array(400).map((_, at) => at)
  const recipients = [
    (await recipientOf(identity)) ?? '',
    (await recipientOf(await makeIdentity())) ?? '',
  ]
  const [keyed, phrased] = [
    await sealFor(content, recipients),
    await sealWithPassphrase(content, passphrase, 2),
  ]
  if (!keyed.ok || !phrased.ok) throw new Error('could not be encrypted')
  forKey = new Uint8Array(keyed.value)
  forPassphrase = new Uint8Array(phrased.value)
})

function flipped(bytes: Uint8Array, at: number, by: number): Uint8Array {
  const copy = bytes.slice()
  const index = Math.min(bytes.length - 1, Math.floor(at * bytes.length))
  copy[index] = (copy[index] ?? 0) ^ by
  return copy
}

const named = [
  'not-sealed',
  'wrong-key',
  'wrong-passphrase',
  'needs-passphrase',
  'seal-damaged',
  'seal-too-costly',
]

async function refusal(bytes: Uint8Array): Promise<string> {
  const opened = await unseal(bytes, { identities: [identity], passphrases: [passphrase] })
  return opened.ok ? 'opened' : opened.error.kind
}

describe('a sealed file of which something is not as it was written', () => {
  it('is refused by name, whichever byte of it was flipped (for keys)', async () => {
    await fc.assert(
      fc.asyncProperty(flip, async ({ at, by }) => {
        expect(named).toContain(await refusal(flipped(forKey, at, by)))
      }),
      { numRuns: 5_000 },
    )
  })

  it('is refused by name, wherever it was cut (for keys)', async () => {
    for (let length = 0; length < forKey.length; length++) {
      expect(named).toContain(await refusal(forKey.slice(0, length)))
    }
  })

  it('is refused by name, whichever byte was flipped and wherever it was cut (passphrase)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(flip, cut), async (what) => {
        const bytes =
          typeof what === 'number'
            ? forPassphrase.slice(0, Math.floor(what * forPassphrase.length))
            : flipped(forPassphrase, what.at, what.by)
        expect(named).toContain(await refusal(bytes))
      }),
      { numRuns: 4_000 },
    )
  })

  it('says that it is damaged wherever the payload is not as it was, not that the key is wrong', async () => {
    const payload = forKey.length - 400
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 399 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const copy = forKey.slice()
        copy[payload + at] = (copy[payload + at] ?? 0) ^ by
        expect(await refusal(copy)).toBe('seal-damaged')
      }),
      { numRuns: 600 },
    )
  })
})
