/** `2024-11-05` (or an instant's ISO text) as `05/11/2024`, the form of every screen and list. */
export const shortDate = (day: string): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
