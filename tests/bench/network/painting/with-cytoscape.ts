import cytoscape from 'cytoscape'
import { fills, height, nameOf, width } from './bench-graph'
import type { MakePainter } from './painter'

/** cytoscape.js: a canvas, with its own caches. */
export const makePainter: MakePainter = (container, { count, ...graph }) => {
  const nodes = Array.from({ length: count }, (_, node) => ({
    group: 'nodes' as const,
    data: {
      id: `n${node}`,
      label: graph.named.has(node) ? nameOf(node) : '',
      size: 2 * (graph.radius[node] ?? 1),
      color: fills[graph.world[node] ?? 0],
    },
    position: { x: graph.x[node] ?? 0, y: graph.y[node] ?? 0 },
  }))
  const edges = Array.from(graph.sources, (source, link) => ({
    group: 'edges' as const,
    data: { id: `e${link}`, source: `n${source}`, target: `n${graph.targets[link] ?? 0}` },
  }))
  const cy = cytoscape({
    container,
    elements: [...nodes, ...edges],
    layout: { name: 'preset', fit: false },
    zoom: 1,
    pan: { x: 0, y: 0 },
    minZoom: 0.01,
    style: [
      {
        selector: 'node',
        style: {
          width: 'data(size)',
          height: 'data(size)',
          'background-color': 'data(color)',
          label: 'data(label)',
          'font-size': 12,
        },
      },
      // Its fastest: straight lines, without arrows.
      {
        selector: 'edge',
        style: { width: 0.7, 'line-color': '#85949a', 'curve-style': 'haystack' },
      },
    ],
  })
  return {
    pan: (dx, dy) => {
      cy.panBy({ x: dx, y: dy })
    },
    zoom: (factor) => {
      const renderedPosition = { x: width / 2, y: height / 2 }
      cy.zoom({ level: cy.zoom() * factor, renderedPosition })
    },
    drag: (node, dx, dy) => {
      cy.getElementById(`n${node}`).shift({ x: dx, y: dy })
    },
  }
}
