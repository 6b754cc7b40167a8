import { afterEach, describe, expect, it } from 'vitest'
import { drawPictures } from '../../../renderer/actions/draw-pictures'
import type { NetworkOrder } from '../../../renderer/state/network-drawer-store'
import { useNetworkDrawer } from '../../../renderer/state/network-drawer-store'
import type { BriefingDocument, Picture } from '../../../shared/briefing/document'
import type { ConfidentialityLevel } from '../../../shared/briefing/level'
import { inputOf } from '../../shared/briefing/input-of'

const input = { network: inputOf({}), map: inputOf({}) }

async function ordersAt(level: ConfidentialityLevel): Promise<readonly NetworkOrder[]> {
  const orders: NetworkOrder[] = []
  useNetworkDrawer.setState({
    draw: (order) => {
      orders.push(order)
      return Promise.resolve(null)
    },
  })
  const blocks = (['network', 'map'] as const).map(
    (kind) => ({ kind: 'picture', id: kind, width: 'full', source: { kind } }) as Picture,
  )
  const briefing = { level, language: 'fr', sections: [{ blocks }] } as unknown as BriefingDocument
  const signal = new AbortController().signal
  const readAttachment = () => Promise.resolve(null)
  await drawPictures(briefing, input, { signal, onProgress: () => undefined, readAttachment })
  return orders
}

afterEach(() => {
  useNetworkDrawer.setState({ draw: null })
})

describe('the network and the map of a note', () => {
  it('are each drawn of their own records', async () => {
    const orders = await ordersAt('internal')
    expect(orders.map(({ kind }) => kind)).toEqual(['network', 'map'])
    for (const order of orders) expect(order.input).toBe(input[order.kind])
  })

  it('say in their legends how many there are of each, but to the public', async () => {
    const isCounted = (orders: readonly NetworkOrder[]) => orders.map((order) => order.isCounted)
    expect(isCounted(await ordersAt('partners'))).toEqual([true, true])
    expect(isCounted(await ordersAt('public'))).toEqual([false, false])
  })
})
