import type { Module } from '../../foundation/access/index.ts'
import { type PublishingParts, routesWith } from './routes.ts'

/** The figures of activities and the office's name are handed in by whoever joins the modules. */
export const publicPlansModule = (parts: PublishingParts): Module => ({
  name: 'publication',
  routes: routesWith(parts),
})
