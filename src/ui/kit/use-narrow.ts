import { useMediaQuery } from '@mantine/hooks'

/** Whether the screen is a phone's: there lists are cards and filters fold away. */
export const useNarrow = (): boolean => useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false })
