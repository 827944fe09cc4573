// "this" is the shell; $0 holds the combinations that mean something, one per line.
// Besides, a page gives a button a key with data-key; on another part that key goes to its pressed or first button.
const shell = this;
const known = new Set($0.split('\n'));
const mac = navigator.platform.startsWith('Mac');
let first = '';
let forget = 0;

const typing = event => event.composedPath().some(node => node instanceof HTMLElement && (node.isContentEditable
    || ['TEXTAREA', 'SELECT'].includes(node.tagName)
    || (node.tagName === 'INPUT' && !['checkbox', 'radio', 'button', 'submit'].includes(node.type))));
const busy = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-menu-bar-overlay');
const name = event => {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const control = mac ? event.metaKey : event.ctrlKey;
  return (control ? 'Ctrl+' : '') + (event.altKey ? 'Alt+' : '') + key;
};

if (window.relataKeys) {
  document.removeEventListener('keydown', window.relataKeys, true);
}
window.relataKeys = event => {
  if (event.isComposing || event.repeat || ['Control', 'Alt', 'Shift', 'Meta'].includes(event.key)) {
    return;
  }
  if (event.key === 'Escape') {
    shell.classList.remove('rl-nav-open');
  }
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
  if (busy() || (plain && typing(event))) {
    first = '';
    return;
  }
  const pressed = name(event);
  if (pressed === '/' && !first) {
    const field = document.querySelector('[data-list-search]');
    if (field) {
      event.preventDefault();
      field.focus();
    }
    return;
  }
  const own = plain && !first && document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (own) {
    event.preventDefault();
    const part = own.matches('button') ? own : own.querySelector('[aria-pressed="true"]') ?? own.querySelector('button');
    part?.focus();
    if (part === own) {
      own.click();
    }
    return;
  }
  const combination = first ? first + ' ' + pressed : pressed;
  clearTimeout(forget);
  first = '';
  if (known.has(combination)) {
    event.preventDefault();
    shell.$server.pressed(combination);
  } else if (plain && [...known].some(each => each.startsWith(pressed + ' '))) {
    event.preventDefault();
    first = pressed;
    forget = setTimeout(() => { first = ''; }, 1500);
  }
};
document.addEventListener('keydown', window.relataKeys, true);
