// once per window: knows the parts that are being filled in, and what stood in them before anybody typed
if (!window.relataUnsaved) {
  const parts = new Map();
  const filled = part => [...part.querySelectorAll('input, textarea, vaadin-select')]
      .filter(field => field.type !== 'file' && field.checkVisibility())
      .map(field => ['checkbox', 'radio'].includes(field.type) ? field.checked : field.value)
      .join('\n');
  const remember = event => parts.forEach((before, part) => {
    if (before === null && part.contains(event.target)) {
      parts.set(part, filled(part));
    }
  });
  // the field that has the focus tells the server what was typed before the page is left or closed
  const tell = () => {
    const field = document.activeElement;
    if (field && ['INPUT', 'TEXTAREA'].includes(field.tagName)) {
      [...parts.keys()].filter(part => part.contains(field)).forEach(part => {
        field.dispatchEvent(new Event('change', {bubbles: true}));
        // an event the server hears takes along what a field has put off
        part.dispatchEvent(new CustomEvent('unsaved-tell'));
      });
    }
  };
  ['keydown', 'pointerdown', 'beforeinput'].forEach(name => document.addEventListener(name, remember, true));
  document.addEventListener('keydown', event => event.key === 'Escape' && tell(), true);
  window.addEventListener('popstate', tell, true);
  window.addEventListener('beforeunload', event => {
    parts.forEach((before, part) => {
      if (!part.isConnected) {
        parts.delete(part);
      } else if (before !== null && filled(part) !== before) {
        event.preventDefault();
      }
    });
  });
  window.relataUnsaved = {begin: part => parts.set(part, null), end: part => parts.delete(part)};
}
