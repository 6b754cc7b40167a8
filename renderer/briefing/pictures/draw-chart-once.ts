import type { Chart } from '../../../shared/briefing/chart'
import type { ChartOptions, DrawnChart } from '../charts/draw-chart'
import { drawChart } from '../charts/draw-chart'

/** So many are kept: most charts are the same from one look at the pages to the next. */
const mostKept = 60

const drawn = new Map<string, DrawnChart>()

/** Draws a chart, or finds it drawn: the same data give the same picture. */
export function drawChartOnce(chart: Chart, options: ChartOptions): DrawnChart {
  const key = JSON.stringify([chart, options.language, options.width])
  const picture = drawn.get(key) ?? drawChart(chart, options)
  drawn.delete(key)
  drawn.set(key, picture)
  const [oldest] = drawn.keys()
  if (drawn.size > mostKept && oldest !== undefined) drawn.delete(oldest)
  return picture
}
