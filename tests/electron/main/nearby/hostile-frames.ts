/** A source of numbers that a seed makes: a failure can be had again. */
export type Draw = (below: number) => number

/** Mulberry32. */
export function drawFrom(seed: number): Draw {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

function pick<T>(draw: Draw, list: readonly T[], fallback: T): T {
  return list[draw(list.length)] ?? fallback
}

function noise(draw: Draw, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => draw(256)))
}

/** Some bytes of it changed, cut, doubled, or noise put in. */
export function mutate(draw: Draw, bytes: Buffer): Buffer {
  const at = draw(bytes.length + 1)
  switch (draw(5)) {
    case 0:
      return bytes.subarray(0, at)
    case 1:
      return Buffer.concat([bytes.subarray(0, at), noise(draw, 1 + draw(40)), bytes.subarray(at)])
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes])
    case 3:
      return Buffer.concat([bytes.subarray(0, at), noise(draw, 1), bytes.subarray(at + 1)])
    default:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + draw(8))])
  }
}

/** Bytes for a port that speaks TLS: noise, other protocols, and records that lie about their length. */
export function tlsNoise(draw: Draw): Buffer {
  const hello = Buffer.concat([
    Buffer.from('16030100c8010000c40303', 'hex'),
    noise(draw, 32),
    Buffer.from('00000813021303130100ff01000073', 'hex'),
    noise(draw, 115),
  ])
  switch (draw(5)) {
    case 0:
      return noise(draw, draw(600))
    case 1:
      return Buffer.from(pick(draw, ['GET / HTTP/1.1\r\n\r\n', 'SSH-2.0-x\r\n', '\0\0\0', ''], ''))
    case 2:
      return Buffer.concat([
        Buffer.of(20 + draw(5), 3, draw(5), draw(256), draw(256)),
        noise(draw, 99),
      ])
    default:
      return mutate(draw, hello)
  }
}

const odd = ['\0', '\r', ' '.repeat(9000), 'é', '/../', '%00', '\t', 'x'.repeat(20_000)]

/** What is no good HTTP, or asks for what nobody may have. */
export function httpNoise(draw: Draw, territory: string): Buffer {
  const method = pick(
    draw,
    ['GET', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT', 'PRI', 'gET', ''],
    '',
  )
  const place = pick(draw, ['territories', `entries/${territory}`, 'pair/begin', 'pair/finish'], '')
  const version = pick(draw, ['HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', ''], '')
  const header = pick(
    draw,
    [
      ...['Content-Length: -1', 'Content-Length: 5\r\nContent-Length: 6', 'Upgrade: websocket'],
      ...[
        'Transfer-Encoding: chunked\r\n\r\nffffffff\r\nx',
        'Expect: 100-continue',
        'Host: a\r\nHost: b',
      ],
      ...[
        'Content-Length: 2000000000',
        `X: ${'y'.repeat(30_000)}`,
        ': empty',
        'Transfer-Encoding: x',
      ],
      ...[Array.from({ length: 200 }, (_, at) => `H${at}: v`).join('\r\n'), 'Connection: upgrade'],
    ],
    '',
  )
  const text = `${method} /coterr1/${place}${pick(draw, ['', '', ...odd], '')} ${version}\r\nHost: laptop\r\n${header}\r\n\r\n`
  const bytes = Buffer.from(text, 'latin1')
  return draw(2) === 0 ? bytes : mutate(draw, bytes)
}

const point = '04' + 'ab'.repeat(64)

/** A body that no step of a pairing takes. */
export function pairingNoise(draw: Draw): Buffer {
  const wrong: readonly unknown[] = [
    ...[null, 1, 'x', [], {}, { share: null }, { share: '' }, { share: [point] }, { share: 1e308 }],
    ...[{ share: point.slice(2) }, { share: `${point}00` }, { share: point.toUpperCase() }],
    ...[{ proof: '00'.repeat(31), name: 'x' }, { proof: '00'.repeat(32) }],
    ...[
      { proof: '00'.repeat(32), name: '' },
      { proof: '00'.repeat(32), name: 'x'.repeat(61) },
    ],
    ...[
      { proof: '00'.repeat(32), name: 'x', more: 1 },
      { proof: 'zz'.repeat(32), name: 'x' },
    ],
    // Well formed, and no point of the curve: its y is not that of its x.
    ...[{ share: point }, { share: '04' + 'ff'.repeat(64) }, { share: '04' + '00'.repeat(64) }],
    ...[{ share: '02' + 'ab'.repeat(64) }, { share: '00'.repeat(65) }],
  ]
  switch (draw(4)) {
    case 0:
      return noise(draw, draw(3000))
    case 1:
      return Buffer.from(
        pick(draw, ['{', '[[[['.repeat(400), '{"__proto__":{"share":1}}', '""', '\ufeff{}'], ''),
      )
    default: {
      const text = Buffer.from(JSON.stringify(pick(draw, wrong, null)))
      return draw(3) === 0 ? mutate(draw, text) : text
    }
  }
}
