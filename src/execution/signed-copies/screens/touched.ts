/** What changes with a signed copy: itself, and wherever the document is named by its number. */
export const touched = ['/signed-copies', '/plans', '/reports', '/amendments']

/** What changes with a certificate: the list, and every signed copy that is judged by it. */
export const touchedByTrust = ['/certificates', '/signed-copies']
