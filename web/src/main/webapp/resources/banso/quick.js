/*
 * A note from anywhere: the page support/quick.xhtml shown as a dialog over the page at hand, which stays as it is, half-written
 * forms included. Without this script the link leads to that page. What is typed is kept as a draft like everywhere.
 */
(() => {
  'use strict';
  const base = document.body.dataset.base;
  const dialog = document.getElementById('quick');
  if (!dialog) { return; }
  const place = dialog.querySelector('[data-quick-body]');
  const line = document.querySelector('[data-saved-line]');
  const page = base + '/support/quick.xhtml';
  let busy = false;

  /* the case at hand, as the address of every page about a case says it */
  function caseAtHand() {
    const asked = new URLSearchParams(location.search);
    const id = asked.get('case') ?? (location.pathname.endsWith('/casefile/case.xhtml') ? asked.get('id') : null);
    return id && /^\d{1,18}$/.test(id) ? '?case=' + id : '';
  }

  function show(found) {
    place.replaceChildren(...found.querySelectorAll('#refusals > div, [data-quick-page]'));
    dialog.setAttribute('aria-label', place.querySelector('h1')?.textContent ?? '');
    document.dispatchEvent(new CustomEvent('banso:forms', { detail: place }));
    (place.querySelector('.refusals') ?? place.querySelector('input:not([type=hidden]), a.row'))?.focus();
  }

  async function load(address, request) {
    if (busy) { return; }
    busy = true;
    const answer = await fetch(address, { credentials: 'same-origin', ...request }).catch(() => undefined);
    busy = false;
    if (!answer?.headers.get('content-type')?.startsWith('text/html') || !answer.url.startsWith(new URL(page, location.href).href)) {
      // the session is over, or it may not be opened: the page itself says so
      if (request) { document.dispatchEvent(new CustomEvent('banso:ended')); } else { location.href = address; }
      return;
    }
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (new URL(answer.url).searchParams.has('saved')) {
      document.dispatchEvent(new CustomEvent('banso:said', { detail: (found.body.dataset.draftDone ?? '').split(' ') }));
      if (line) { line.textContent = found.querySelector('.note-bar.good')?.textContent.trim() ?? ''; }
      dialog.close();
      place.replaceChildren();
    } else {
      show(found);
      if (!dialog.open) { dialog.showModal(); }
    }
  }

  document.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    const link = event.target.closest('[data-quick-open]');
    if (link) {
      event.preventDefault();
      load(page + caseAtHand());
    }
  });

  dialog.addEventListener('click', event => {
    const link = event.target.closest('[data-quick-link]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      load(link.href);
    }
  });

  /* sent from here, so that the page below stays; whoever listens on the document finds it taken care of */
  dialog.addEventListener('submit', event => {
    if (!place.contains(event.target)) { return; }
    event.preventDefault();
    const said = new URLSearchParams(new FormData(event.target));
    if (event.submitter?.name) { said.set(event.submitter.name, event.submitter.value); }
    load(event.target.action, { method: 'POST', body: said });
  });
})();
