import { execFileSync } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'

/**
 * Ends a process that we started, and all that it started, at once and by their ids: as a power cut would,
 * nobody is told. Returns when none is left.
 */
export async function killTree(pid: number): Promise<void> {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore' })
    return
  }
  const pids = [pid, ...descendants(pid, parents())]
  for (const one of pids) kill(one)
  while (pids.some(isAlive)) await setTimeout(5)
}

function descendants(pid: number, children: ReadonlyMap<number, readonly number[]>): number[] {
  return (children.get(pid) ?? []).flatMap((child) => [child, ...descendants(child, children)])
}

function parents(): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>()
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  for (const line of table.split('\n')) {
    const [pid, parent] = line.trim().split(/\s+/).map(Number)
    if (pid === undefined || parent === undefined) continue
    children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  return children
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself meanwhile.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  // A zombie has ended: its parent has not asked yet.
  return state(pid) !== 'Z'
}

function state(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).slice(0, 1)
  } catch {
    return 'Z'
  }
}
