import type { UserConfig } from './config/user-config.ts'

export type { Report } from './model/index.ts'
export type { UserConfig } from './config/user-config.ts'

/** Types for a config file: `export default defineConfig({ threshold: '5%' })`. */
export function defineConfig(config: UserConfig): UserConfig {
  return config
}
