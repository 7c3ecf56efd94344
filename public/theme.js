// Runs before the first paint. The choices are kept by the settings screen; without them the system's theme and the
// middle size hold.
try {
  const { dataset } = document.documentElement;
  const theme = localStorage.getItem('galley.theme');
  if (theme === 'light' || theme === 'dark' || theme === 'contrast') dataset.theme = theme;
  const size = localStorage.getItem('galley.text-size');
  if (size !== null) dataset.textSize = size;
} catch {
  // Storage is switched off: nothing was chosen.
}
