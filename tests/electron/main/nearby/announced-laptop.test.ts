import { describe, expect, it } from 'vitest'
import { readAnnounced, serviceOf } from '../../../../electron/main/nearby/announced-laptop'

const peer = 'ab'.repeat(32)
const service = {
  port: 4000,
  txt: { f: peer, n: 'Portable d’Anne' },
  referer: { address: '192.168.1.7' },
}

describe('what a laptop says of itself to the whole network', () => {
  it('is its fingerprint, the name that its person typed, and where it listens: nothing else', () => {
    expect(serviceOf({ peer, name: 'Anne', port: 4000 })).toEqual({
      ...{ type: 'coterr', port: 4000, probe: false, disableIPv6: true },
      name: 'coterr-abababababababab',
      host: 'coterr-abababababababab.local',
      txt: { f: peer, n: 'Anne' },
    })
  })
})

describe('what is heard from the network', () => {
  it('is a laptop where all of it is well formed', () => {
    expect(readAnnounced(service)).toEqual({
      ...{ peer, name: 'Portable d’Anne', address: '192.168.1.7', port: 4000 },
    })
  })

  it('is shown without what would move the cursor or turn the writing round', () => {
    const n = '\u202eA\nn\u0000n\u200be\u2066'
    expect(readAnnounced({ ...service, txt: { f: peer, n } })?.name).toBe('Anne')
  })

  it.each([
    null,
    {},
    { ...service, port: 0 },
    { ...service, port: 70_000 },
    { ...service, port: '4000' },
    { ...service, txt: undefined },
    { ...service, txt: { f: peer } },
    { ...service, txt: { f: 'AB'.repeat(32), n: 'x' } },
    { ...service, txt: { f: `${peer}0`, n: 'x' } },
    { ...service, txt: { f: peer, n: '' } },
    { ...service, txt: { f: peer, n: '\u200b \n' } },
    { ...service, txt: { f: peer, n: 'x'.repeat(61) } },
    { ...service, referer: { address: 'evil.example' } },
    { ...service, referer: { address: '::1' } },
    { ...service, referer: undefined },
  ])('is nobody where it is not: %j', (heard) => {
    expect(readAnnounced(heard)).toBeNull()
  })
})
