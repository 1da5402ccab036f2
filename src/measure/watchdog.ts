/** Calls back when nothing has been heard for too long. */
export interface Watchdog {
  /** A sign of life. */
  heard(): void
  stop(): void
}

export function startWatchdog(seconds: number, onSilence: () => void): Watchdog {
  const timer = setTimeout(onSilence, seconds * 1000)
  return {
    heard: () => timer.refresh(),
    stop: () => clearTimeout(timer),
  }
}
