/** Two alliances (squares) among actors: position, and radius or half side. */
const nodes = [
  { x: 86, y: 96, size: 9 },
  { x: 170, y: 52, size: 6 },
  { x: 252, y: 112, size: 11 },
  { x: 330, y: 60, size: 7 },
  { x: 120, y: 214, size: 12 },
  { x: 214, y: 262, size: 7 },
  { x: 318, y: 222, size: 9 },
  { x: 60, y: 300, size: 6 },
  { x: 146, y: 344, size: 8 },
  { x: 274, y: 342, size: 10 },
  { x: 352, y: 318, size: 6 },
] as const

const squares = [
  { x: 184, y: 150, members: [0, 1, 2, 4] },
  { x: 232, y: 312, members: [5, 6, 8, 9] },
  { x: 300, y: 142, members: [2, 3, 6] },
  { x: 92, y: 276, members: [4, 7, 8] },
] as const

const ties = [
  [4, 5],
  [9, 10],
] as const

const halfSide = 7

function link(from: { x: number; y: number }, to: { x: number; y: number }): string {
  return `M${String(from.x)} ${String(from.y)}L${String(to.x)} ${String(to.y)}`
}

/** A small network, drawn as the app draws them: for the eye only. */
export function NetworkMotif({ className }: { readonly className: string }) {
  const memberLinks = squares.flatMap((square) =>
    square.members.map((member) => link(square, nodes[member])),
  )
  const tieLinks = ties.map(([from, to]) => link(nodes[from], nodes[to]))
  return (
    <svg
      className={className}
      viewBox="0 0 410 400"
      preserveAspectRatio="xMidYMid meet"
      aria-hidden
    >
      <path d={memberLinks.join('')} stroke="#7bbcc9" strokeOpacity={0.4} strokeWidth={1.4} />
      <path d={tieLinks.join('')} stroke="#ffffff" strokeOpacity={0.25} strokeDasharray="4 4" />
      {squares.map(({ x, y }) => (
        <rect
          key={x}
          x={x - halfSide}
          y={y - halfSide}
          width={2 * halfSide}
          height={2 * halfSide}
          rx={2}
          fill="#e0b44f"
        />
      ))}
      {nodes.map(({ x, y, size }) => (
        <circle key={x} cx={x} cy={y} r={size} fill="#b9d3d9" />
      ))}
    </svg>
  )
}
