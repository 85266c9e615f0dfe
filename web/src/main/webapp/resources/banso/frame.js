/* The frame: keys, the list of keys, menus that close, one submit at a time, the way from a refusal to its field. */
(() => {
  'use strict';
  const KEYS_OFF = 'banso:keys-off';
  const STUCK_AFTER = 30000; // milliseconds until a form without an answer may be sent again

  const keys = () => document.getElementById('keys');
  const writing = target => target.closest('input, textarea, select, [contenteditable]') !== null;
  const rows = () => [...document.querySelectorAll('main a.row, main [data-step]')].filter(row => row.offsetParent !== null);

  function step(by) {
    const all = rows();
    if (all.length === 0) { return; }
    const at = all.indexOf(document.activeElement);
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
    all[next].focus();
  }

  /* the place on the page where one writes on, or else a dialog for it */
  function note() {
    const here = document.querySelector('main [data-note]');
    if (here) { here.focus(); } else { document.querySelector('[data-quick-open]')?.click(); }
  }

  const meanings = {
    '/': () => document.querySelector('[data-seek]')?.focus(),
    n: note,
    j: () => step(1),
    k: () => step(-1),
    '?': () => keys()?.showModal(),
  };

  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const form = event.target.closest('form[data-quick]');
      if (form) {
        event.preventDefault();
        form.requestSubmit(form.querySelector('[data-primary]'));
      }
      return;
    }
    if (event.key === 'Escape') { closeMenus(null); }
    if (event.key === 'Enter' && event.target.matches('form[data-draft] input:not([type=submit], [type=button])')) {
      event.preventDefault(); // a long form is sent by its button
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || writing(event.target)) { return; }
    if (document.querySelector('dialog[open]') || localStorage.getItem(KEYS_OFF)) { return; }
    const meaning = meanings[event.key];
    if (meaning) {
      event.preventDefault();
      meaning();
    }
  });

  /* a form that shows its rarer lines once one begins to write, and keeps them: nothing may move under a pointer */
  for (const type of ['focusin', 'input']) {
    document.addEventListener(type, event => { event.target.closest?.('form[data-opens]')?.classList.add('open'); });
  }

  function closeMenus(except) {
    for (const menu of document.querySelectorAll('details.me[open]')) {
      if (menu !== except) {
        const held = menu.contains(document.activeElement);
        menu.open = false;
        if (held) { menu.querySelector('summary').focus(); }
      }
    }
  }

  document.addEventListener('click', event => {
    const menu = event.target.closest('details.me');
    if (!menu) {
      for (const open of document.querySelectorAll('details.me[open]')) { open.open = false; }
    }
    if (event.target.closest('[data-show-keys]')) { keys()?.showModal(); }
    if (event.target.closest('[data-print]')) { window.print(); }
    const close = event.target.closest('[data-close]');
    if (close) { close.closest('dialog').close(); }
    const link = event.target.closest('.refusals a[href^="#"]');
    if (link) {
      event.preventDefault();
      focusField(link.getAttribute('href').slice(1));
    }
    const take = event.target.closest('[data-take]');
    if (take) {
      takeOver(take.closest('form'), take.dataset.take, take.dataset.theirs);
    }
  });

  /* what the other one wrote, into the field or its boxes: of several answers one stands on each line */
  function takeOver(form, name, theirs) {
    const fields = [...form.elements].filter(field => field.name === name);
    for (const field of fields) {
      if (field.type === 'radio' || field.type === 'checkbox') {
        field.checked = theirs.split('\n').includes(field.value) || (field.value === 'on' && theirs === 'true');
      } else {
        field.value = theirs;
      }
    }
    fields[0].dispatchEvent(new Event('input', { bubbles: true }));
    fields[0].dispatchEvent(new Event('change', { bubbles: true }));
    fields[0].focus();
  }

  function focusField(id) {
    const target = document.getElementById(id);
    if (!target) { return; }
    const field = target.matches('input, select, textarea, button, a')
      ? target
      : target.querySelector('input, select, textarea') ?? target;
    field.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
  }

  /* one submit at a time; the button keeps its place and says that it is busy */
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || event.submitter?.dataset.file) { return; } // a file comes, and the page stays
    if (form.dataset.busy && Date.now() - Number(form.dataset.busy) < STUCK_AFTER) {
      event.preventDefault();
      return;
    }
    form.dataset.busy = Date.now();
    for (const button of form.querySelectorAll('button, input[type=submit]')) { button.setAttribute('aria-disabled', 'true'); }
  });

  addEventListener('pageshow', event => {
    if (!event.persisted) { return; }
    for (const form of document.querySelectorAll('form[data-busy]')) {
      delete form.dataset.busy;
      for (const button of form.querySelectorAll('[aria-disabled]')) { button.removeAttribute('aria-disabled'); }
    }
  });

  /* a mark ◎ takes the place of the mark ○ on its line, and the other way round */
  document.addEventListener('change', event => {
    const line = event.target.closest('table.marks tr');
    if (!line || !event.target.checked) { return; }
    for (const other of line.querySelectorAll('input')) {
      if (other !== event.target) { other.checked = false; }
    }
  });

  /* the audit is told that a page goes to the printer, by whatever way */
  const base = document.body.dataset.base;
  if (base !== undefined && document.body.dataset.uid) {
    addEventListener('beforeprint', () => {
      const told = new URLSearchParams({ page: location.pathname.slice(base.length + 1) || 'today.xhtml' });
      const asked = new URLSearchParams(location.search);
      const ofCase = asked.get('case') ?? (told.get('page') === 'casefile/case.xhtml' ? asked.get('id') : null);
      if (ofCase) { told.set('case', ofCase); }
      fetch(base + '/printed?' + told, { method: 'POST', headers: { 'X-Banso-Print': '1' }, keepalive: true });
    });
  }

  /* one tick for all lines of its table that can be ticked */
  document.addEventListener('change', event => {
    if (!event.target.matches('[data-choose-all]')) { return; }
    for (const one of event.target.closest('table').querySelectorAll('tbody input[type=checkbox]:not(:disabled)')) {
      one.checked = event.target.checked;
    }
  });

  document.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) { print(); }
  });

  const onOff = document.getElementById('keys-on');
  if (onOff) {
    onOff.checked = !localStorage.getItem(KEYS_OFF);
    onOff.addEventListener('change', () => {
      if (onOff.checked) { localStorage.removeItem(KEYS_OFF); } else { localStorage.setItem(KEYS_OFF, '1'); }
    });
  }

  /* what is left of an emergency look, counted from what the server says is left */
  const left = document.querySelector('[data-left]');
  if (left) {
    const end = performance.now() + Number(left.dataset.left) * 1000;
    const show = () => {
      const seconds = Math.max(0, Math.round((end - performance.now()) / 1000));
      const two = number => String(number).padStart(2, '0');
      left.textContent = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
      if (seconds === 0) { clearInterval(ticking); }
    };
    const ticking = setInterval(show, 1000);
    show();
  }

  document.querySelector('.refusals')?.focus();
})();
