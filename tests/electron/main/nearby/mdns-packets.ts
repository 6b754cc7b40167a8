/** A laptop as a test announces it, well or badly. */
export interface Announced {
  readonly instance: string
  readonly host: string
  readonly port: number
  readonly txt: readonly string[]
  readonly address: readonly [number, number, number, number]
}

const type = '_coterr._tcp.local'
const types = { A: 1, PTR: 12, TXT: 16, SRV: 33 }

/** An mDNS answer (RFC 1035 and 6762), written by hand so that it can be wrong. */
export function mdnsAnswer({ instance, host, port, txt, address }: Announced): Buffer {
  const full = `${instance}.${type}`
  const srv = Buffer.alloc(6)
  srv.writeUInt16BE(port, 4)
  const records = [
    record(type, types.PTR, name(full)),
    record(full, types.SRV, Buffer.concat([srv, name(host)])),
    record(full, types.TXT, Buffer.concat(txt.map(counted))),
    record(host, types.A, Buffer.from(address)),
  ]
  const head = Buffer.from([0, 0, 0x84, 0, 0, 0, 0, records.length, 0, 0, 0, 0])
  return Buffer.concat([head, ...records])
}

function record(owner: string, kind: number, data: Buffer): Buffer {
  const head = Buffer.alloc(10)
  head.writeUInt16BE(kind, 0)
  head.writeUInt16BE(1, 2)
  head.writeUInt32BE(120, 4)
  head.writeUInt16BE(data.length, 8)
  return Buffer.concat([name(owner), head, data])
}

function name(dotted: string): Buffer {
  return Buffer.concat([...dotted.split('.').map(counted), Buffer.of(0)])
}

function counted(text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([Buffer.of(bytes.length & 0xff), bytes])
}
