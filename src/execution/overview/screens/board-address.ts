type Address = Readonly<Record<string, string>>

/** The board as it is filtered, with the panel of a share or an agency open. */
export function boardAddress(
  { share: _share, agencyPanel: _agency, ...filters }: Address,
  panel: { readonly share: string } | { readonly agencyPanel: string },
): string {
  return `/overview/board?${new URLSearchParams({ ...filters, ...panel })}`
}
