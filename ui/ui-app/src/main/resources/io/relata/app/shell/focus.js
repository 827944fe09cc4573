// once per window: the focus stays with somebody when what had it is closed or drawn anew
if (!window.relataFocus) {
  const HOLDERS = 'vaadin-dialog, vaadin-confirm-dialog, vaadin-popover';
  const FOCUSABLE = 'a[href], button, input, textarea, select, [tabindex]';
  let last = null;
  let outside = null;
  // the field around an input has a name that lasts, the input itself has none
  const lasting = element => [element, element.parentElement]
      .map(each => each?.id ?? '').find(id => id && !id.startsWith('input-')) ?? '';
  const named = id => {
    const host = id ? document.getElementById(id) : null;
    return host?.matches(FOCUSABLE) ? host : host?.querySelector(FOCUSABLE) ?? null;
  };
  const again = place => place && (place.element.isConnected ? place.element : named(place.id));
  const heading = () => {
    const target = document.querySelector('#main h1') ?? document.getElementById('main');
    if (target) {
      target.tabIndex = -1;
      target.focus({preventScroll: true});
    }
  };
  document.addEventListener('focusin', event => {
    const element = event.target;
    last = {element, id: lasting(element)};
    if (!element.closest(HOLDERS)) {
      outside = last;
    }
  }, true);
  new MutationObserver(() => {
    if (last && !last.element.isConnected && [null, document.body].includes(document.activeElement)) {
      const target = again(last) ?? again(outside);
      if (target) {
        target.focus({preventScroll: true});
      } else {
        heading();
      }
    }
  }).observe(document.body, {childList: true, subtree: true});
  window.relataFocus = {heading};
}
