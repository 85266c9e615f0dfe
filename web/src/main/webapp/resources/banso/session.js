/*
 * The session: says before it ends that it will, asks for a proof of who sits there where a use case wants one, and then
 * presses the same button again.
 */
(() => {
  'use strict';
  const PRESSED = 'banso:pressed';
  const OFTEN = 60000; // milliseconds between two questions how long it lasts
  const body = document.body;
  const base = body.dataset.base;
  if (!body.dataset.uid) { return; }

  /* ---- before the end ---- */
  const warning = document.getElementById('session-warning');
  const text = document.getElementById('session-warning-text');
  let timer;

  function show(time) {
    const soon = time.left <= time.warning;
    if (soon) {
      const minutes = Math.max(1, Math.ceil(time.left / 60));
      text.textContent = (time.last ? warning.dataset.last : warning.dataset.soon).replace('{0}', minutes);
      warning.querySelector('[data-stay]').hidden = time.last;
    }
    warning.hidden = !soon;
    const wait = soon ? Math.min(OFTEN, time.left * 1000 + 500) : Math.min(OFTEN, (time.left - time.warning) * 1000 + 500);
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(1000, wait));
  }

  async function ask(method) {
    try {
      const answer = await fetch(base + '/session/left', { method, credentials: 'same-origin', redirect: 'error', cache: 'no-store' });
      if (answer.status === 401) {
        warning.hidden = true;
        document.dispatchEvent(new CustomEvent('banso:ended'));
      } else if (answer.ok) {
        show(await answer.json());
      } else {
        again();
      }
    } catch {
      again();
    }
  }

  const look = () => ask('GET');
  const again = () => { clearTimeout(timer); timer = setTimeout(look, OFTEN); };
  warning.querySelector('[data-stay]').addEventListener('click', () => ask('POST'));
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') { look(); } });
  addEventListener('focus', look);
  look();

  /* ---- who sits there ---- */
  const dialog = document.getElementById('proof');

  function askProof() {
    const button = document.getElementById(sessionStorage.getItem(PRESSED) ?? '');
    // the browser gives no chosen file back, so its form is not sent again by itself
    dialog.querySelector('.proof-again').hidden = Boolean(button) && !button.form?.querySelector('input[type=file]');
    const field = dialog.querySelector('input');
    field.type = 'password';
    if (!dialog.open) { dialog.showModal(); }
    field.focus();
  }

  function goOn() {
    dialog.close();
    const button = document.getElementById(sessionStorage.getItem(PRESSED) ?? '');
    if (button && !button.form?.querySelector('input[type=file]')) {
      button.focus();
      button.click();
    }
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('button, input[type=submit]');
    if (button?.id && !dialog.contains(button)) { sessionStorage.setItem(PRESSED, button.id); }
  }, true);

  for (const form of document.querySelectorAll('form[data-proof-form]')) {
    const field = form.querySelector('input');
    if (form.dataset.proofTo) { field.type = 'password'; }
    const wrong = form.querySelector('.wrong-text');
    form.addEventListener('submit', async event => {
      event.preventDefault();
      wrong.textContent = '';
      const answer = await fetch(base + '/session/proof', {
        method: 'POST',
        credentials: 'same-origin',
        redirect: 'error',
        headers: { 'Content-Type': 'application/json', 'X-Banso-Proof': '1' },
        body: JSON.stringify({ typed: field.value }),
      }).catch(() => undefined);
      field.value = '';
      if (answer?.status === 204) {
        if (form.dataset.proofTo) { location.replace(form.dataset.proofTo); } else { goOn(); }
      } else if (answer?.status === 401) {
        dialog.close();
        document.dispatchEvent(new CustomEvent('banso:ended'));
      } else {
        const problem = await answer?.json().catch(() => undefined);
        wrong.textContent = problem?.message ?? '';
        field.setAttribute('aria-invalid', 'true');
        field.focus();
      }
    });
  }

  if (dialog.dataset.asked === 'true') { askProof(); }
  if (window.jQuery) {
    window.jQuery(document).on('ajaxComplete', (event, request) => {
      if (request.getResponseHeader?.('X-Banso-Proof') === 'ask') { askProof(); }
    });
  }
})();
