/** What is measured of a benchmark. `lower` is better for a cost, `higher` for a throughput. */
export interface Metric {
    readonly title: string;
    readonly unit: 's';
    readonly better: 'lower' | 'higher';
}
/** Every metric the gate knows. To add one: a line here and a probe in the worker. */
export declare const metrics: {
    readonly time: {
        readonly title: 'time per operation';
        readonly unit: 's';
        readonly better: 'lower';
    };
};
export type MetricName = keyof typeof metrics;
/** A worker's figures for one benchmark in one round, in the metrics' base units. */
export type Measured = Readonly<Record<MetricName, number>>;
