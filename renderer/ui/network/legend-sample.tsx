import type { LegendSample as Sample } from '../../network/scene/legend'
import type { Shape } from '../../network/scene/shape'
import { shapes } from '../../network/scene/shape'

function Mark({ shape, ...look }: { readonly shape: Shape; fill: string; stroke: string }) {
  if (shape.kind === 'circle') return <circle cx={13} cy={8} r={6} {...look} />
  const points: string[] = []
  for (let i = 0; i < shape.corners.length; i += 2) {
    const [x = 0, y = 0] = shape.corners.slice(i, i + 2)
    points.push(`${(13 + x * 6).toFixed(2)},${(8 + y * 6).toFixed(2)}`)
  }
  return <polygon points={points.join(' ')} strokeLinejoin="round" {...look} />
}

/** The look that an entry of the legend names, as the picture draws it. */
export function LegendSample({ sample }: { readonly sample: Sample }) {
  return (
    <svg width={28} height={18} viewBox="0 -1 28 18" aria-hidden style={{ flexShrink: 0 }}>
      {sample.kind === 'mark' ? (
        <g strokeWidth={sample.style.isHollow ? 2 : 1}>
          <Mark
            shape={shapes[sample.style.shape]}
            fill={sample.style.fill}
            stroke={sample.style.outline}
          />
        </g>
      ) : (
        <g stroke={sample.style.color} strokeWidth={sample.style.width}>
          <line x1={1} y1={8} x2={26} y2={8} strokeDasharray={sample.style.dash.join(' ')} />
          {sample.style.hasArrow && (
            <polygon points="27,8 19,4.2 19,11.8" fill={sample.style.color} strokeWidth={0} />
          )}
        </g>
      )}
    </svg>
  )
}
