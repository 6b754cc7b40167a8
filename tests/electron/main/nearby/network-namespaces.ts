import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import type { TestContext } from 'vitest'

/** Two computers of the kernel's making, on a network that nothing else is on. */
export interface TwoNamespaces {
  readonly names: readonly [string, string]
  readonly addresses: readonly [string, string]
}

const ipv6Switches = ['all', 'default']
  .map((part) => `/proc/sys/net/ipv6/conf/${part}/disable_ipv6`)
  .join(' ')

/**
 * Two network namespaces and a cable between them; `isolating`: a switch between them that carries no
 * multicast, as many access points do. They go when the test ends.
 */
export function makeNamespaces({ onTestFinished }: TestContext, isolating = false): TwoNamespaces {
  mustBeRoot()
  const id = randomBytes(3).toString('hex')
  const names = [`ct-${id}-a`, `ct-${id}-b`] as const
  const between = `ct-${id}-s`
  const all = isolating ? [...names, between] : names
  onTestFinished(() => {
    for (const name of all) ip('netns', 'delete', name)
  })
  for (const name of all) {
    ip('netns', 'add', name)
    // The kernel would announce itself over IPv6, and be counted.
    inNamespace(
      name,
      'sh',
      '-c',
      `for one in ${ipv6Switches}; do [ ! -e $one ] || echo 1 >$one; done`,
    )
  }
  if (isolating) layIsolatingSwitch(names, between)
  else
    ip(
      'link',
      'add',
      'net0',
      'netns',
      names[0],
      'type',
      'veth',
      'peer',
      'name',
      'net0',
      'netns',
      names[1],
    )
  const addresses = ['10.77.0.1', '10.77.0.2'] as const
  for (const [at, name] of names.entries()) {
    ip('-n', name, 'address', 'add', `${addresses[at] ?? ''}/24`, 'dev', 'net0')
    ip('-n', name, 'link', 'set', 'net0', 'up')
    ip('-n', name, 'link', 'set', 'lo', 'up')
  }
  return { names, addresses }
}

/** Multicast packets that left a namespace since it was made: the kernel's own count. */
export function multicastsSent(name: string): number {
  const [heads = [], values = []] = inNamespace(name, 'cat', '/proc/net/netstat')
    .split('\n')
    .filter((line) => line.startsWith('IpExt:'))
    .map((line) => line.split(' '))
  return Number(values[heads.indexOf('OutMcastPkts')])
}

/** Multicast groups that a namespace listens to, as /proc/net/igmp has them; not the one that all do. */
export function groupsJoined(name: string): readonly string[] {
  const groups = [...inNamespace(name, 'cat', '/proc/net/igmp').matchAll(/^\t+([0-9A-F]{8}) /gm)]
  return groups.map(([, group = '']) => group).filter((group) => group !== '010000E0')
}

/** Of the machine itself: tests must leave these alone. */
export function ownMulticastGroups(): string {
  return readFileSync('/proc/net/igmp', 'utf8').replaceAll(/\d+:[0-9A-F]{8}/g, '')
}

function layIsolatingSwitch(names: readonly [string, string], between: string): void {
  ip('-n', between, 'link', 'add', 'switch', 'type', 'bridge')
  ip('-n', between, 'link', 'set', 'switch', 'up')
  for (const [at, name] of names.entries()) {
    const port = `port${at}`
    ip('link', 'add', 'net0', 'netns', name, 'type', 'veth', 'peer', 'name', port, 'netns', between)
    ip('-n', between, 'link', 'set', port, 'master', 'switch')
    ip('-n', between, 'link', 'set', port, 'up', 'type', 'bridge_slave', 'mcast_flood', 'off')
  }
}

function inNamespace(name: string, ...command: readonly string[]): string {
  return ip('netns', 'exec', name, ...command)
}

function ip(...args: readonly string[]): string {
  return execFileSync('ip', args, { encoding: 'utf8' })
}

function mustBeRoot(): void {
  if (process.getuid?.() === 0) return
  throw new Error('Network namespaces need root: run this test as root (the CI machine does).')
}
