import { importPages } from '../../platform/jsx/jsx.ts'

/** The pages of the portal, translated and loaded when the first of them is asked for. */
export const loadPages = async () => (await importPages(() => import('./pages/index.tsx'))).portalPages
