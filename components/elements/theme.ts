/**
 * Runs in the head before anything is painted: puts the stored theme on the document element, so that a page
 * never flashes in the wrong one. Without a stored theme the system decides.
 */
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage may be forbidden; the system's theme then applies.
}

export {}
