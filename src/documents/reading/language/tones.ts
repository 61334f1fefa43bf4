/** Where the tone mark may stand on either vowel ("hoà", "hòa"), the place that the lexicons use. */
const places: Readonly<Record<string, string>> = {
  ...{ oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa' },
  ...{ oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe' },
  ...{ uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy' },
}

/**
 * The form in which Vietnamese words are compared: lower case, dashes as hyphens, tone marks in one place. It has as many
 * characters as the text, so that places found in it are places in the text.
 */
export const keyOf = (text: string): string =>
  lower(text)
    .replace(/[‐‑–—]/g, '-')
    .replace(/(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (vowels) => places[vowels] ?? vowels)

/** Few letters of other languages change their length in lower case; they stay as they are. */
function lower(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  )
}

/** Whether the text is printed in capitals: it has at least two letters and none of them is small. */
export const isUpper = (text: string): boolean => /\p{Lu}[^\p{L}]*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
