import type { RemoteInfo, Socket } from 'node:dgram'
import { createSocket } from 'node:dgram'
import type { Browser, ServiceConfig } from 'bonjour-service'
import Bonjour from 'bonjour-service'
import type { FoundLaptop } from '../../../shared/ipc/nearby-payloads'
import { causeText } from '../disk-error'
import { log } from '../log'
import type { Announcement } from './announced-laptop'
import { readAnnounced, serviceOf, serviceType } from './announced-laptop'

const group = '224.0.0.251'
const mdnsPort = 5353
/** More packets a second than a room of laptops sends are a flood. */
const maxPacketsPerSecond = 100

/** The options of bonjour-service that it hands on to multicast-dns. */
type MdnsOptions = Partial<ServiceConfig> & { readonly socket: Socket; readonly bind: false }

/** mDNS on one of the networks that this computer is on. */
export interface MdnsLink {
  readonly announce: (announcement: Announcement | null) => void
  /** Asks who is there. Who answers neither this time nor the next is no longer found. */
  readonly look: () => void
  readonly found: () => readonly FoundLaptop[]
  /** Says goodbye, where it announced, and leaves the group. */
  readonly close: () => Promise<void>
}

/** Joins the group on the network of `address`. Throws where the network or the computer does not have it so. */
export async function openMdnsLink(address: string, onHeard: () => void): Promise<MdnsLink> {
  const socket = await joinGroup(address)
  const options: MdnsOptions = { socket, bind: false }
  const bonjour = new Bonjour(options, (cause: unknown) => log(`mdns: ${causeText(cause)}`))
  guard(socket)
  const browsers: Browser[] = []

  return {
    announce: (announcement) => {
      bonjour.unpublishAll()
      if (announcement !== null) bonjour.publish(serviceOf(announcement))
    },
    look: () => {
      const browser = bonjour.find({ type: serviceType })
      browser.on('up', onHeard)
      browser.on('down', onHeard)
      browser.on('txt-update', onHeard)
      browser.on('srv-update', onHeard)
      browsers.push(browser)
      if (browsers.length > 2) browsers.shift()?.stop()
    },
    found: () =>
      browsers.flatMap(({ services }) => services.map(readAnnounced).filter((one) => one !== null)),
    close: async () => {
      for (const browser of browsers) browser.stop()
      await goodbye(bonjour)
      await new Promise<void>((resolve) => bonjour.destroy(() => resolve()))
    },
  }
}

/** Tells who found this laptop that it goes; done once the packet is sent, or after two seconds without. */
async function goodbye(bonjour: Bonjour): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 2_000)
    bonjour.unpublishAll(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

async function joinGroup(address: string): Promise<Socket> {
  const socket = createSocket({ type: 'udp4', reuseAddr: true })
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject)
      socket.bind(mdnsPort, () => {
        socket.off('error', reject)
        resolve()
      })
    })
    socket.addMembership(group, address)
    socket.setMulticastInterface(address)
    socket.setMulticastTTL(255)
    return socket
  } catch (cause) {
    socket.close()
    throw cause
  }
}

/** Packets come from anybody: what the library cannot read stops nothing, and a flood is passed over. */
function guard(socket: Socket): void {
  const listeners = socket.listeners('message')
  socket.removeAllListeners('message')
  // The library would throw what nobody listens to.
  socket.removeAllListeners('error')
  socket.on('error', (cause) => log(`mdns: ${causeText(cause)}`))
  let second = 0
  let packets = 0
  socket.on('message', (message: Buffer, from: RemoteInfo) => {
    const now = Math.floor(performance.now() / 1000)
    packets = now === second ? packets + 1 : 0
    second = now
    if (packets > maxPacketsPerSecond) return
    for (const listener of listeners) {
      try {
        Reflect.apply(listener, socket, [message, from])
      } catch (cause) {
        log(`mdns: a packet was not understood: ${causeText(cause)}`)
      }
    }
  })
}
