/** What a rule says of a head beside a base. */
export interface Answer {
  /** The rule calls the head slower. */
  readonly alarm: boolean
  /** How much slower it takes it to be, as a fraction. */
  readonly change: number
}
