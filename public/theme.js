// Runs before the first paint. The choice is kept by the settings screen; without one the system's theme holds.
try {
  const theme = localStorage.getItem('galley.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's theme holds.
}
