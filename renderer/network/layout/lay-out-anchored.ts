import type { Adjacency } from '../../../shared/graph/adjacency'
import { adjacencyOf } from '../../../shared/graph/adjacency'
import type { Bodies } from './bodies'
import { makeBodies } from './bodies'
import { makeCharge } from './charge-space'
import type { Hold } from './held'
import { holdOf, isFar } from './held'
import type { LayoutInput, LayoutResult } from './layout-input'
import { isPinned } from './layout-input'
import type { Haste, LayoutStep, Places } from './layout-step'
import { placeByNeighbours, placeSingles } from './place-new'
import { placeParts } from './place-parts'
import { makeQuadtree } from './quadtree'
import { restForces } from './rest-forces'
import { separate } from './separate'
import { alphas } from './settle'
import { fineLaw, springsOf } from './springs'
import { addForces, move } from './tick'

/**
 * How firmly springs hold the nodes of the last picture, beside springs that pull by 4, by
 * links to what is new.
 */
const stiffness = [3, 9, 10]

const schedule = { ticks: 60, from: 0.25, to: 0.01 }

function startFrom(input: LayoutInput, hold: Hold) {
  const bodies = makeBodies(input.count)
  const isPlaced = new Uint8Array(input.count)
  for (let node = 0; node < input.count; node++) {
    if (hold.held[node] === 0) continue
    const isByHand = isPinned(input, node)
    bodies.x[node] = (isByHand ? input.pinnedX[node] : input.knownX[node]) ?? 0
    bodies.y[node] = (isByHand ? input.pinnedY[node] : input.knownY[node]) ?? 0
    isPlaced[node] = 1
  }
  return { bodies, isPlaced }
}

/** One tick of the springs that draw the nodes of the last picture back to their old places. */
function drawBack(bodies: Bodies, hold: Hold, old: Places, alpha: number): void {
  const { x, y, vx, vy, count } = bodies
  for (let node = 0; node < count; node++) {
    const firmness = (stiffness[hold.distance[node] ?? 0] ?? 1) * (hold.held[node] ?? 0)
    if (firmness === 0) continue
    vx[node] = (vx[node] ?? 0) + ((old.x[node] ?? 0) - (x[node] ?? 0)) * firmness * alpha
    vy[node] = (vy[node] ?? 0) + ((old.y[node] ?? 0) - (y[node] ?? 0)) * firmness * alpha
  }
}

function* relax(
  input: LayoutInput,
  adjacency: Adjacency,
  bodies: Bodies,
  hold: Hold,
  haste: Haste,
): Generator<LayoutStep, void> {
  const rest = restForces(input, adjacency, bodies, hold.held)
  const springs = springsOf(input)
  const charge = makeCharge(makeQuadtree(input.count))
  const motion = { bodies, springs, law: fineLaw(input.count), charge, centre: [0, 0] as const }
  const old = { x: bodies.x.slice(), y: bodies.y.slice() }
  const places = (): Places => ({ x: bodies.x.slice(), y: bodies.y.slice() })
  let done = 0
  for (const alpha of alphas(schedule)) {
    if (haste.isOver) return
    addForces(motion, alpha)
    for (let node = 0; node < input.count; node++) {
      bodies.vx[node] = (bodies.vx[node] ?? 0) - (rest.x[node] ?? 0) * alpha
      bodies.vy[node] = (bodies.vy[node] ?? 0) - (rest.y[node] ?? 0) * alpha
    }
    drawBack(bodies, hold, old, alpha)
    move(bodies)
    done += 1
    yield { share: done / schedule.ticks, places }
  }
}

/** Parts overlapping marks; those of the last picture only give way where there is no room else. */
function makeRoom(input: LayoutInput, bodies: Bodies, hold: Hold): void {
  for (let node = 0; node < input.count; node++) {
    bodies.isFixed[node] = isPinned(input, node) || hold.held[node] === 1 ? 1 : 0
  }
  if (separate(bodies, input.radii, 60) === 0) return
  for (let node = 0; node < input.count; node++) {
    bodies.isFixed[node] = isPinned(input, node) ? 1 : 0
  }
  separate(bodies, input.radii, 100)
}

/**
 * The last picture with what is new set into it. Nodes of the last picture are held by springs that
 * weaken near the new ones; those farther than two links do not move. A node whose links are all new goes
 * to them; one that lost its links stays.
 */
export function* layOutAnchored(
  input: LayoutInput,
  haste: Haste,
): Generator<LayoutStep, LayoutResult> {
  const adjacency = adjacencyOf(input)
  const hold = holdOf(input, adjacency)
  const { bodies, isPlaced } = startFrom(input, hold)
  placeByNeighbours(input, adjacency, bodies, isPlaced)
  const isTied = isPlaced.slice()
  const singles = [...hold.held.keys()].filter(
    (node) => adjacency.offsets[node] === adjacency.offsets[node + 1],
  )
  yield* placeParts(input, bodies, isPlaced, haste)
  placeSingles(singles, bodies, isPlaced)
  for (let node = 0; node < input.count; node++) {
    const stays = isPinned(input, node) || isFar(hold, node) || isTied[node] === 0
    bodies.isFixed[node] = stays ? 1 : 0
  }
  // Where nothing changed nothing moves, so that opening a territory shows its picture at once.
  if (bodies.isFixed.includes(0)) yield* relax(input, adjacency, bodies, hold, haste)
  if (hold.held.some((share) => share < 1)) makeRoom(input, bodies, hold)
  return { x: bodies.x, y: bodies.y }
}
