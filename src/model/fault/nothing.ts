/** The facts of a fault whose code says it all. */
// oxlint-disable-next-line typescript/no-generated-empty-object-type -- it has no data
export type Nothing = Readonly<Record<never, never>>
