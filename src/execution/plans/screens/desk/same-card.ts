import type { ItemCardProps } from './item-card.tsx'

/** Whether a card need not be drawn anew. An item's number in the list is not on its card, and changes with every move. */
export function isSameCard({ item, ...rest }: ItemCardProps, { item: nextItem, ...nextRest }: ItemCardProps): boolean {
  return isAlike(rest, nextRest) && (item === nextItem || isAlike(unplaced(item), unplaced(nextItem)))
}

const unplaced = ({ position: _position, ...item }: ItemCardProps['item']) => item

const isAlike = (one: object, other: object): boolean => {
  const now = new Map<string, unknown>(Object.entries(other))
  return Object.entries(one).every(([name, value]) => Object.is(value, now.get(name)))
}
