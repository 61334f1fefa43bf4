// Sets the colour scheme before the first paint, so that a dark screen does not flash white.
try {
  const chosen = localStorage.getItem('mantine-color-scheme-value') ?? 'auto'
  const isDark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.mantineColorScheme = isDark ? 'dark' : 'light'
  document.documentElement.style.background = isDark ? '#121815' : '#FBFAF7'
} catch {
  // Storage is refused: the application chooses when it starts.
}
