import { type PermissionCase, posts } from './case.ts'

export const search = {
  'search.search': { sent: () => ({ q: 'tuyên truyền' }), allowed: posts },
} satisfies Record<string, PermissionCase>
