/** The facts of a fault whose code says it all. */
export type Nothing = Readonly<Record<never, never>>;
