import type { MoversReason, ProfileFrame } from '../../model/index.ts'
import { element, type MarkupElement } from '../../report/renderers/html/markup.ts'
import { displayName } from '../../report/text/display-name.ts'
import { visibleText } from '../../report/text/visible-text.ts'
import { formatQuantity } from '../../report/words/quantity.ts'
import { functionText } from '../../report/words/reason.ts'

const width = 700
const rowHeight = 20
/** About what a letter takes. */
const letterWidth = 6.4

/** Differences below this share of all time look as none. */
const leastShare = 0.01

interface Block {
  readonly frame: ProfileFrame
  readonly at: number
  readonly depth: number
  readonly x: number
  readonly size: number
}

/**
 * The calls of both versions, from above to below: a block is as wide as the mean of what both spend in it, and says by its
 * sign and by its colour in which of them it takes longer. Null without any.
 */
export function flameGraph({ frames }: Pick<MoversReason, 'frames'>): MarkupElement | null {
  const blocks = laidOut(frames)
  const whole = frames.reduce((sum, one) => (one.caller === null ? sum + middle(one) : sum), 0)
  if (whole === 0) return null
  const depth = Math.max(...blocks.map((block) => block.depth)) + 1
  return element(
    'figure',
    { class: 'chart flame' },
    element('figcaption', {}, 'Where an operation spends its time, base and head'),
    element(
      'svg',
      {
        viewBox: `0 0 ${width} ${depth * rowHeight}`,
        role: 'group',
        'aria-label': `${blocks.length} calls, each below its caller. Arrow keys lead from one to the other.`,
      },
      ...blocks.map((block, at) => blockMarkup(block, whole, at === 0)),
    ),
    element(
      'p',
      { class: 'quiet' },
      'Wide is slow; red with + takes longer in the head, green with − less.',
    ),
    element('output', {}),
  )
}

/** Callers come first, and are as wide as all that they call. */
function laidOut(frames: readonly ProfileFrame[]): Block[] {
  const top = frames.filter(({ caller }) => caller === null)
  const scale = width / (top.reduce((sum, one) => sum + middle(one), 0) || 1)
  const blocks: Block[] = []
  /** Where the next call of each begins; of none, the next of the outermost. */
  const free = new Map<Block | null, number>()
  for (const [at, frame] of frames.entries()) {
    const caller = frame.caller === null ? null : (blocks[frame.caller] ?? null)
    const x = free.get(caller) ?? caller?.x ?? 0
    const size = middle(frame) * scale
    free.set(caller, x + size)
    blocks.push({ frame, at, depth: caller === null ? 0 : caller.depth + 1, x, size })
  }
  return blocks
}

function middle({ base, head }: ProfileFrame): number {
  return (base + head) / 2
}

function blockMarkup(
  { frame, at, depth, x, size }: Block,
  whole: number,
  isFirst: boolean,
): MarkupElement {
  const by = frame.head - frame.base
  const kind = Math.abs(by) < leastShare * whole ? 'same' : by > 0 ? 'slower' : 'faster'
  const sign = { same: '', slower: '+ ', faster: '− ' }[kind]
  const room = Math.floor((size - 6) / letterWidth)
  const words = `${sign}${visibleText(functionText(frame))}`
  const y = depth * rowHeight
  return element(
    'g',
    {
      class: kind,
      role: 'img',
      'aria-label': toldOf(frame),
      // One stop for the tab key: the arrows do the rest.
      tabindex: isFirst ? 0 : -1,
      'data-frame': at,
      'data-caller': frame.caller,
    },
    element('rect', {
      x: tenth(x),
      y,
      width: tenth(Math.max(0.5, size - 1)),
      height: rowHeight - 1,
    }),
    room < 3 ? null : element('text', { x: tenth(x + 3), y: y + 14 }, displayName(words, room)),
  )
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** Such as `tokenize, src/parse.ts:41: 0.30 ms in the base, 0.46 ms in the head, +0.16 ms`. */
function toldOf(frame: ProfileFrame): string {
  const { base, head, path, line, name } = frame
  const place = name === '' || path === '' ? '' : `, ${functionText({ name: '', path, line })}`
  const figures = `${formatQuantity('s', base, 2)} in the base, ${formatQuantity('s', head, 2)} in the head`
  const by = head - base
  const difference = `${by < 0 ? '−' : '+'}${formatQuantity('s', Math.abs(by), 2)}`
  return visibleText(`${functionText(frame)}${place}: ${figures}, ${difference}`)
}

/** Lets the arrow keys lead from block to block, and says below a graph what the one is that is pointed at. */
export function listenToFlameGraphs(place: HTMLElement): void {
  const tell = ({ target }: Event): void => {
    const block = blockOf(target)
    const output = block?.closest('figure')?.querySelector('output')
    if (block !== null && output != null) output.textContent = block.getAttribute('aria-label')
  }
  place.addEventListener('focusin', tell)
  place.addEventListener('pointerover', tell)
  place.addEventListener('keydown', (event) => {
    const block = blockOf(event.target)
    const next = block === null ? null : nextBlock(block, event.key)
    if (block === null || next === null) return
    event.preventDefault()
    block.setAttribute('tabindex', '-1')
    next.setAttribute('tabindex', '0')
    next.focus()
  })
}

function blockOf(target: EventTarget | null): SVGGElement | null {
  const block = target instanceof Element ? target.closest('.flame g') : null
  return block instanceof SVGGElement ? block : null
}

function nextBlock(block: SVGGElement, key: string): SVGGElement | null {
  const graph = block.closest('svg')
  const all = Array.from(graph?.querySelectorAll<SVGGElement>('g') ?? [])
  const { frame, caller } = block.dataset
  const siblings = all.filter((other) => other.dataset['caller'] === caller)
  const place = siblings.indexOf(block)
  switch (key) {
    case 'ArrowUp':
      return all.find((other) => other.dataset['frame'] === caller) ?? null
    case 'ArrowDown':
      return all.find((other) => other.dataset['caller'] === frame) ?? null
    case 'ArrowLeft':
      return siblings[place - 1] ?? null
    case 'ArrowRight':
      return siblings[place + 1] ?? null
    default:
      return null
  }
}
