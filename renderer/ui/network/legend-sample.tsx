import { useComputedColorScheme } from '@mantine/core'
import { hullOpacity, hullWidth } from '../../network/draw/hull-outline'
import type { LegendSample as Sample } from '../../network/scene/legend'
import type { MarkStyle } from '../../network/scene/mark-style'
import { inks } from '../../network/scene/palette'
import { sampleExtent, sampleRadius, sampleReach } from '../../network/scene/sample-extent'
import type { Shape } from '../../network/scene/shape'
import { shapes } from '../../network/scene/shape'

function Mark({ style, radius }: { readonly style: MarkStyle; readonly radius: number }) {
  const shape: Shape = shapes[style.shape]
  const look = {
    fill: style.fill,
    stroke: style.outline,
    strokeWidth: style.isHollow ? 2 : 1,
    strokeDasharray: style.dash.join(' '),
  }
  if (shape.kind === 'circle') return <circle r={radius} {...look} />
  const points: string[] = []
  for (let i = 0; i < shape.corners.length; i += 2) {
    const [x = 0, y = 0] = shape.corners.slice(i, i + 2)
    points.push(`${(x * radius).toFixed(2)},${(y * radius).toFixed(2)}`)
  }
  return <polygon points={points.join(' ')} strokeLinejoin="round" {...look} />
}

function Drawn({ sample }: { readonly sample: Sample }) {
  const { ink, paper } = inks[useComputedColorScheme('light')]
  switch (sample.kind) {
    case 'mark':
      return <Mark style={sample.style} radius={sampleRadius} />
    case 'size':
      return <Mark style={sample.style} radius={sample.radius} />
    case 'hull':
      return (
        <rect
          {...{ x: -11, y: -6, width: 22, height: 12, rx: 5, strokeWidth: hullWidth }}
          fill={sample.fill}
          fillOpacity={hullOpacity.fill}
          stroke={sample.outline}
          strokeOpacity={hullOpacity.outline}
        />
      )
    case 'badge':
      return (
        <>
          <circle r={7} fill={ink} />
          <text y={3.6} textAnchor="middle" fontSize={10} fontWeight={600} fill={paper}>
            {sample.text}
          </text>
        </>
      )
    case 'tie': {
      const { color, width, dash, hasArrow } = sample.style
      return (
        <g stroke={color} strokeWidth={width}>
          <line x1={-sampleReach} x2={sampleReach} strokeDasharray={dash.join(' ')} />
          {hasArrow && <polygon points="14,0 6,-3.8 6,3.8" fill={color} strokeWidth={0} />}
        </g>
      )
    }
    case 'none':
      return null
  }
}

/** The look that an entry of the legend names, as the picture draws it. */
export function LegendSample({ sample }: { readonly sample: Sample }) {
  const { x, y } = sampleExtent(sample)
  return (
    <svg
      width={2 * x}
      height={2 * y}
      viewBox={`${-x} ${-y} ${2 * x} ${2 * y}`}
      aria-hidden
      style={{ flexShrink: 0 }}
    >
      <Drawn sample={sample} />
    </svg>
  )
}
