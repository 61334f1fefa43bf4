import { z } from 'zod'

/** A day as `YYYY-MM-DD`. The calendar has no year 0, and the database keeps none. */
export const Day = z.iso.date().refine((day) => day >= '0001')
