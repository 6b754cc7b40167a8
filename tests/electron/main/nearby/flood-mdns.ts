/**
 * Sends packets that are no good mDNS, or good and lying, from a network namespace: `flood-mdns.ts ADDRESS
 * COUNT`. Started by discovery.test.ts.
 */
import { createSocket } from 'node:dgram'
import { setTimeout as wait } from 'node:timers/promises'
import { drawFrom, mutate } from './hostile-frames'
import { mdnsAnswer } from './mdns-packets'

const [address = '', count = '0'] = process.argv.slice(2)
const peer = 'cd'.repeat(32)
const real = { instance: 'liar', host: 'liar.local', port: 4000, address: [10, 77, 0, 9] } as const
const txt = [`f=${peer}`, 'n=Menteur']
const lies = [
  mdnsAnswer({ ...real, txt }),
  mdnsAnswer({ ...real, txt: [] }),
  mdnsAnswer({ ...real, txt: ['f', '=', 'n=', '__proto__=x', 'constructor=y'] }),
  mdnsAnswer({ ...real, instance: '', txt }),
  mdnsAnswer({ ...real, host: '', port: 0, txt }),
  mdnsAnswer({ ...real, instance: 'x'.repeat(63), txt: ['f='.padEnd(255, 'a')] }),
]
const draw = drawFrom(5353)
const socket = createSocket({ type: 'udp4', reuseAddr: true })
await new Promise<void>((resolve) => socket.bind(5353, resolve))
socket.setMulticastInterface(address)
for (let at = 0; at < Number(count); at += 1) {
  const lie = lies[draw(lies.length)] ?? Buffer.alloc(0)
  const packet = draw(8) === 0 ? lie : mutate(draw, lie)
  await new Promise<void>((resolve) => {
    socket.send(packet, 5353, '224.0.0.251', () => resolve())
  })
  // Below what is passed over as a flood, so that each is read.
  if (at % 40 === 39) await wait(500)
}
// And then as one.
for (let at = 0; at < 2_000; at += 1) socket.send(lies[0] ?? '', 5353, '224.0.0.251')
await wait(1_500)
socket.close()
