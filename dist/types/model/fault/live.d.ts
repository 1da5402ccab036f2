/** Faults of what is watched while it runs: the live page, and servers. */
export interface LiveFaults {
    'port-taken': {
        readonly port: number | null;
    };
    'monitor-target': {
        readonly why: 'not-one';
    } | {
        readonly why: 'no-address';
        readonly address: string;
    };
    'server-silent': OfServer & {
        readonly url: string;
        readonly seconds: number;
    };
    'server-ended': OfServer;
}
/** The command that has started a server, and the last lines that this one has written; empty for none. */
interface OfServer {
    readonly command: string;
    readonly output: string;
}
export {};
