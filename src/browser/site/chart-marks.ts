import type UPlot from 'uplot'
import type { BudgetCourse, ReleaseMark, SeriesLine, Told } from '../../site/contract.ts'

interface Marks {
  readonly changes: Told['changes']
  readonly budgets: readonly BudgetCourse[]
  readonly releases: readonly ReleaseMark[]
  readonly line: SeriesLine
  readonly style: (name: string) => string
}

/** On top of the lines: releases as ticks with their names, changes of level as arrows, limits as dashed lines. */
export function drawn(plot: UPlot, { changes, budgets, releases, style }: Marks): void {
  const { ctx, bbox } = plot
  const ratio = devicePixelRatio
  const x = (push: number): number => Math.round(plot.valToPos(push, 'x', true))
  const isShown = (push: number): boolean => {
    const { min = 0, max = 0 } = plot.scales['x'] ?? {}
    return push >= (min ?? 0) && push <= (max ?? 0)
  }
  ctx.save()
  ctx.font = `${11 * ratio}px system-ui, sans-serif`
  ctx.textBaseline = 'alphabetic'
  ctx.textAlign = 'left'

  ctx.strokeStyle = style('--mark')
  ctx.fillStyle = style('--quiet')
  ctx.lineWidth = ratio
  let free = -Infinity
  for (const { name, push } of releases) {
    if (!isShown(push)) continue
    const at = x(push)
    stroke([at, bbox.top - 6 * ratio, at, bbox.top + 4 * ratio])
    const width = ctx.measureText(name.slice(0, 20)).width
    const left = Math.min(at + 3 * ratio, bbox.left + bbox.width - width)
    if (left < free) continue
    ctx.fillText(name.slice(0, 20), left, bbox.top - 8 * ratio)
    free = left + width + 8 * ratio
  }

  for (const { push, ratio: change } of changes) {
    if (!isShown(push)) continue
    const [at, isWorse] = [x(push), change > 1]
    ctx.strokeStyle = style(isWorse ? '--bad' : '--good')
    ctx.fillStyle = ctx.strokeStyle
    ctx.setLineDash([2 * ratio, 3 * ratio])
    stroke([at, bbox.top, at, bbox.top + bbox.height])
    ctx.setLineDash([])
    const tip = bbox.top + bbox.height - 2 * ratio
    const [base, top] = isWorse ? [tip, tip - 9 * ratio] : [tip - 9 * ratio, tip]
    ctx.beginPath()
    ctx.moveTo(at - 5 * ratio, base)
    ctx.lineTo(at + 5 * ratio, base)
    ctx.lineTo(at, top)
    ctx.fill()
  }

  ctx.strokeStyle = style('--doubtful')
  ctx.fillStyle = style('--doubtful')
  ctx.setLineDash([6 * ratio, 4 * ratio])
  for (const { limit, tier } of budgets) {
    const y = Math.round(plot.valToPos(limit, 'y', true))
    if (y < bbox.top || y > bbox.top + bbox.height) continue
    stroke([bbox.left, y, bbox.left + bbox.width, y])
    ctx.fillText(`limit, ${tier.slice(0, 30)}`, bbox.left + 4 * ratio, y - 4 * ratio)
  }
  ctx.restore()

  function stroke([fromX, fromY, toX, toY]: readonly [number, number, number, number]): void {
    ctx.beginPath()
    ctx.moveTo(fromX, fromY)
    ctx.lineTo(toX, toY)
    ctx.stroke()
  }
}
