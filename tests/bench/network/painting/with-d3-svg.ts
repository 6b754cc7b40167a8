import { select } from 'd3-selection'
import { fills, height, nameOf, width } from './bench-graph'
import type { MakePainter } from './painter'

/** An SVG of circles and lines, as most examples with d3 have it. */
export const makePainter: MakePainter = (container, { count, ...graph }) => {
  const x = Float64Array.from(graph.x)
  const y = Float64Array.from(graph.y)
  const all = Array.from({ length: count }, (_, node) => node)
  const svg = select(container).append('svg').attr('width', width).attr('height', height)
  const ground = svg.append('g')
  const placeLine = (link: number): readonly [number, number, number, number] => {
    const [source = 0, target = 0] = [graph.sources[link], graph.targets[link]]
    return [x[source] ?? 0, y[source] ?? 0, x[target] ?? 0, y[target] ?? 0]
  }
  const lines = ground
    .append('g')
    .attr('stroke', '#85949a')
    .attr('stroke-width', 0.7)
    .selectAll('line')
    .data(Array.from(graph.sources.keys()))
    .join('line')
    .attr('x1', (link) => placeLine(link)[0])
    .attr('y1', (link) => placeLine(link)[1])
    .attr('x2', (link) => placeLine(link)[2])
    .attr('y2', (link) => placeLine(link)[3])
  const circles = ground
    .append('g')
    .selectAll('circle')
    .data(all)
    .join('circle')
    .attr('r', (node) => graph.radius[node] ?? 1)
    .attr('fill', (node) => fills[graph.world[node] ?? 0] ?? '')
    .attr('cx', (node) => x[node] ?? 0)
    .attr('cy', (node) => y[node] ?? 0)
  ground
    .append('g')
    .attr('font-size', 12)
    .selectAll('text')
    .data([...graph.named])
    .join('text')
    .attr('x', (node) => (x[node] ?? 0) + (graph.radius[node] ?? 0) + 2)
    .attr('y', (node) => (y[node] ?? 0) + 4)
    .text(nameOf)
  let [k, dx, dy] = [1, 0, 0]
  const look = (): void => {
    ground.attr('transform', `translate(${dx},${dy}) scale(${k})`)
  }
  return {
    pan: (alongX, alongY) => {
      dx += alongX
      dy += alongY
      look()
    },
    zoom: (factor) => {
      dx = width / 2 - (width / 2 - dx) * factor
      dy = height / 2 - (height / 2 - dy) * factor
      k *= factor
      look()
    },
    drag: (node, alongX, alongY) => {
      x[node] = (x[node] ?? 0) + alongX
      y[node] = (y[node] ?? 0) + alongY
      circles
        .filter((each) => each === node)
        .attr('cx', x[node] ?? 0)
        .attr('cy', y[node] ?? 0)
      lines
        .filter((link) => graph.sources[link] === node || graph.targets[link] === node)
        .attr('x1', (link) => placeLine(link)[0])
        .attr('y1', (link) => placeLine(link)[1])
        .attr('x2', (link) => placeLine(link)[2])
        .attr('y2', (link) => placeLine(link)[3])
    },
  }
}
