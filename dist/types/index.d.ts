import type { UserConfig } from './config/user-config.js';
export type { Report } from './model/index.js';
export type { UserConfig } from './config/user-config.js';
/** Types for a config file: `export default defineConfig({ threshold: '5%' })`. */
export declare function defineConfig(config: UserConfig): UserConfig;
