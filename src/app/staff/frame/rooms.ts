import type { Power } from '../../../foundation/access/powers.ts'
import { type Room, rooms, type Screen } from '../../../ui/kit/screen.ts'

/** The rooms that have an entry which the post may open, in the order of the rail. A room's entry has no parameters in its path. */
export function openRooms(
  screens: readonly Screen[],
  can: (power: Power) => boolean,
): { readonly room: Room; readonly path: string }[] {
  return rooms.flatMap((room) => {
    const entry = screens.find(
      (screen) => screen.room === room && !screen.path.includes(':') && (!screen.power || can(screen.power)),
    )
    return entry ? [{ room, path: entry.path }] : []
  })
}

/** The screen that an address shows; a written-out path goes before one with parameters. */
export function screenOf(screens: readonly Screen[], pathname: string): Screen | undefined {
  const matching = screens.filter(({ path }) => patternOf(path).test(pathname))
  return matching.find(({ path }) => !path.includes(':')) ?? matching[0]
}

/** The room to which an address belongs: that of its screen. */
export const roomOf = (screens: readonly Screen[], pathname: string): Room | undefined =>
  screenOf(screens, pathname)?.room

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}/?$`)
