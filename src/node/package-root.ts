/** The package's own folder: this file runs as `dist/*.js`, or from `src/node` in tests. */
export const PACKAGE_ROOT = new URL(import.meta.url.endsWith('.ts') ? '../../' : '../', import.meta.url)
