import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { connect, createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** Ports of loopback that nobody listens at. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  const ports: number[] = []
  for (const server of servers) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    ports.push((server.address() as AddressInfo).port)
  }
  await Promise.all(servers.map((one) => new Promise((resolve) => one.close(resolve))))
  return ports
}

export interface RunningProgram {
  /** What it said, for whoever looks into a failure. */
  readonly said: () => string
  readonly stop: () => Promise<void>
}

/** Starts a server, and answers once it listens at `port`. */
export async function startProgram(
  [program, ...args]: readonly [string, ...string[]],
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<RunningProgram> {
  if (!existsSync(program)) throw new Error(`${program} is missing: npm test puts it in place.`)
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const hear = (bytes: Buffer): void => void (text += bytes.toString())
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  // Also where the tests end in the middle.
  process.once('exit', () => child.kill('SIGKILL'))
  const running = { said: () => text, stop: () => stopChild(child) }
  for (let tries = 0; !(await listens(port)); tries += 1) {
    if (child.exitCode !== null || tries > 600) {
      await running.stop()
      throw new Error(`${program} does not listen: ${text}`)
    }
    await setTimeout(100)
  }
  return running
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const late = setTimeout(10_000).then(() => child.kill('SIGKILL'))
  await Promise.race([ended, late])
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
