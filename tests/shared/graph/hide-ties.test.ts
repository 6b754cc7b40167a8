import { describe, expect, it } from 'vitest'
import { deriveNetwork } from '../../../shared/graph/derive-network'
import { hideTies } from '../../../shared/graph/hide-ties'
import { inputOf } from './input-of'

const network = deriveNetwork(
  inputOf({
    actors: { a: {}, b: {}, c: {} },
    relations: [
      { id: 'r0', from: 'a', to: 'b', type: 'tension' },
      { id: 'r1', from: 'b', to: 'c', type: 'souhaite' },
      { id: 'r2', from: 'a', to: 'c', type: 'finance' },
    ],
  }),
  'two-mode',
)

function typesLeft(hidesTensions: boolean, hidesWished: boolean): string[] {
  return hideTies(network, { hidesTensions, hidesWished }).links.flatMap((link) =>
    link.kind === 'relation' ? link.type : [],
  )
}

describe('hidden ties', () => {
  it('are tensions, wished ties, or both; actors stay', () => {
    expect(typesLeft(true, false)).toEqual(['finance', 'souhaite'])
    expect(typesLeft(false, true)).toEqual(['tension', 'finance'])
    expect(typesLeft(true, true)).toEqual(['finance'])
    expect(hideTies(network, { hidesTensions: true, hidesWished: true }).nodes).toBe(network.nodes)
  })

  it('leave the network itself where there is nothing to hide', () => {
    expect(hideTies(network, { hidesTensions: false, hidesWished: false })).toBe(network)
  })
})
