/*
 * Nothing typed is lost. A form with data-draft="<page>" (and data-draft-case="<id>") is kept on the server while it is
 * typed, offered again on the next visit, and held in this tab when the session has ended, until it has been said.
 */
(() => {
  'use strict';
  const QUIET = 1500; // milliseconds without a key before a draft is kept
  const LONGEST = 10000; // and at most so long while typing goes on
  const KEPT_OUT = ['hidden', 'submit', 'button', 'reset', 'password', 'file', 'image'];
  const PREFIX = 'banso:draft:';
  const RETURNING = 'banso:returning';

  const body = document.body;
  const base = body.dataset.base;
  const uid = body.dataset.uid;
  const line = document.querySelector('[data-saved-line]');
  const drafts = [];
  let ended = false;

  const words = name => body.dataset[name];
  const clock = date => date.toLocaleTimeString('ja-JP', { hour: '2-digit', minute: '2-digit', hour12: false });
  const storageKey = draft => PREFIX + draft.page + ':' + draft.caseId;
  const fieldsOf = form => [...form.elements].filter(field => field.name && !KEPT_OUT.includes(field.type)
    && !field.name.startsWith('jakarta.faces.'));

  function read(form) {
    const pairs = [];
    for (const field of fieldsOf(form)) {
      if (field.type === 'radio' || field.type === 'checkbox') {
        if (field.checked) { pairs.push([field.name, field.value]); }
      } else if (field.type === 'select-multiple') {
        for (const option of field.selectedOptions) { pairs.push([field.name, option.value]); }
      } else {
        pairs.push([field.name, field.value]);
      }
    }
    return pairs;
  }

  function write(form, pairs) {
    const has = (name, value) => pairs.some(pair => pair[0] === name && pair[1] === value);
    for (const field of fieldsOf(form)) {
      if (field.type === 'radio' || field.type === 'checkbox') {
        const checked = has(field.name, field.value);
        if (field.checked !== checked) {
          field.checked = checked;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
      } else if (field.type === 'select-multiple') {
        for (const option of field.options) { option.selected = has(field.name, option.value); }
      } else {
        const pair = pairs.find(candidate => candidate[0] === field.name);
        if (pair && field.value !== pair[1]) {
          field.value = pair[1];
          field.dispatchEvent(new Event('input', { bubbles: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
      }
    }
  }

  function ask(method, draft, content) {
    const query = method === 'POST' ? '' : '?page=' + encodeURIComponent(draft.page) + '&case=' + draft.caseId;
    return fetch(base + '/draft' + query, {
      method,
      credentials: 'same-origin',
      redirect: 'error',
      headers: { 'X-Banso-Draft': '1', ...(content && { 'Content-Type': 'application/json' }) },
      body: content && JSON.stringify({ page: draft.page, case: draft.caseId, fields: content }),
      keepalive: method === 'POST' && document.visibilityState === 'hidden',
    });
  }

  function say(text) { if (line) { line.textContent = text; } }

  async function keep(draft) {
    clearTimeout(draft.timer);
    draft.timer = undefined;
    if (ended || draft.leaving) { return; }
    const pairs = read(draft.form);
    const text = JSON.stringify(pairs);
    if (text === draft.kept) {
      draft.dirty = false;
      return;
    }
    draft.dirtySince = undefined;
    try {
      const answer = await ask('POST', draft, pairs);
      if (answer.status === 401) {
        sessionEnded();
      } else if (answer.ok) {
        draft.kept = text;
        draft.failed = false;
        draft.dirty = JSON.stringify(read(draft.form)) !== text;
        say(words('draftSaved').replace('{0}', clock(new Date())));
      } else {
        draft.failed = true;
        const problem = await answer.json().catch(() => ({}));
        say(problem.message ?? words('draftUnsaved'));
      }
    } catch {
      draft.failed = true;
      say(words('draftUnsaved'));
    }
  }

  function touched(draft) {
    draft.dirty = true;
    draft.dirtySince ??= Date.now();
    clearTimeout(draft.timer);
    const wait = Math.max(0, Math.min(QUIET, draft.dirtySince + LONGEST - Date.now()));
    draft.timer = setTimeout(() => keep(draft), wait);
  }

  function hold(draft, kind) {
    const pairs = read(draft.form);
    if (JSON.stringify(pairs) === draft.initial && kind === 'ended') { return; }
    sessionStorage.setItem(storageKey(draft), JSON.stringify({ uid, kind, at: Date.now(), fields: pairs }));
  }

  function held(draft) {
    const text = sessionStorage.getItem(storageKey(draft));
    if (!text) { return undefined; }
    const found = JSON.parse(text);
    if (found.uid !== uid) {
      sessionStorage.removeItem(storageKey(draft));
      return undefined;
    }
    return found;
  }

  /* the session is over: everything stays on the page and in this tab, and login leads back here */
  function sessionEnded() {
    if (ended) { return; }
    ended = true;
    for (const draft of drafts) { hold(draft, 'ended'); }
    const bar = document.getElementById('session-end');
    const link = bar.querySelector('a');
    link.href = base + '/login.xhtml?ended=1&from=' + encodeURIComponent(location.pathname + location.search);
    bar.hidden = false;
    say('');
  }

  function viewGone() {
    for (const draft of drafts) { hold(draft, 'ended'); }
    sessionStorage.setItem(RETURNING, '1');
    location.reload();
  }

  function putBack(draft, pairs) {
    write(draft.form, pairs);
    const there = new Set(fieldsOf(draft.form).map(field => field.name));
    if (window.jQuery && pairs.some(pair => !there.has(pair[0]))) {
      // an answer that was put back asks the server for the fields that hang on it
      window.jQuery(document).one('pfAjaxComplete', () => setTimeout(() => {
        write(draft.form, pairs);
        touched(draft);
      }));
    }
    sessionStorage.removeItem(storageKey(draft));
    touched(draft);
  }

  function offer(draft, at, pairs) {
    const bar = document.getElementById('draft-offer').cloneNode(true);
    bar.removeAttribute('id');
    const day = at.toDateString() === new Date().toDateString() ? '' : (at.getMonth() + 1) + '/' + at.getDate() + ' ';
    bar.querySelector('p').textContent = words('draftFound').replace('{0}', day + clock(at));
    bar.querySelector('[data-restore]').addEventListener('click', () => {
      putBack(draft, pairs);
      bar.remove();
      fieldsOf(draft.form)[0]?.focus();
    });
    bar.querySelector('[data-discard]').addEventListener('click', () => {
      sessionStorage.removeItem(storageKey(draft));
      ask('DELETE', draft).catch(() => say(words('draftUnsaved')));
      bar.remove();
    });
    bar.hidden = false;
    draft.form.before(bar);
  }

  function restored() {
    const bar = document.getElementById('draft-restored');
    bar.hidden = false;
  }

  async function begin(draft, returning) {
    const stash = held(draft);
    if (stash && (returning || stash.kind === 'ended')) {
      putBack(draft, stash.fields);
      restored();
      return;
    }
    if (body.dataset.postback === 'true') { return; } // what was typed stands in the form already
    let found = stash && { at: new Date(stash.at), fields: stash.fields };
    try {
      const answer = await ask('GET', draft);
      if (answer.status === 200) {
        const kept = await answer.json();
        const at = new Date(kept.savedAt);
        if (!found || found.at < at) { found = { at, fields: kept.fields }; }
      }
    } catch {
      say(words('draftUnsaved'));
    }
    if (found && JSON.stringify(found.fields) !== draft.initial) { offer(draft, found.at, found.fields); }
  }

  function clear() {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(PREFIX)) { sessionStorage.removeItem(key); }
    }
  }

  if (body.dataset.login) {
    if (body.dataset.login === 'ended') { sessionStorage.setItem(RETURNING, '1'); }
    if (body.dataset.login === 'out') { clear(); }
    return;
  }

  for (const done of (body.dataset.draftDone ?? '').split(' ').filter(Boolean)) { sessionStorage.removeItem(PREFIX + done); }

  const address = new URL(location.href);
  const returning = sessionStorage.getItem(RETURNING) !== null || address.searchParams.has('again');
  sessionStorage.removeItem(RETURNING);
  if (address.searchParams.has('again')) {
    address.searchParams.delete('again');
    history.replaceState(history.state, '', address);
  }

  function attach(form, again) {
    const draft = { form, page: form.dataset.draft, caseId: Number(form.dataset.draftCase ?? 0) };
    draft.initial = JSON.stringify(read(form));
    draft.kept = draft.initial;
    drafts.push(draft);
    form.addEventListener('input', () => touched(draft));
    form.addEventListener('change', () => touched(draft));
    begin(draft, again);
  }

  for (const form of document.querySelectorAll('form[data-draft]')) { attach(form, returning); }

  /* forms that a script has brought in: what they replace is kept at once, what comes is offered its draft */
  document.addEventListener('banso:forms', event => {
    for (const draft of drafts.filter(one => !one.form.isConnected)) {
      drafts.splice(drafts.indexOf(draft), 1);
      clearTimeout(draft.timer);
      if (draft.dirty) { keep(draft); }
    }
    for (const form of event.detail.querySelectorAll('form[data-draft]')) { attach(form, false); }
  });

  /* said without leaving the page: "page:case" */
  document.addEventListener('banso:said', event => {
    for (const draft of drafts.filter(one => event.detail.includes(one.page + ':' + one.caseId))) {
      drafts.splice(drafts.indexOf(draft), 1);
      clearTimeout(draft.timer);
      draft.leaving = true;
      sessionStorage.removeItem(storageKey(draft));
    }
  });

  document.addEventListener('submit', event => {
    if (event.defaultPrevented || event.submitter?.dataset.file) { return; } // a file comes, and the page stays
    for (const draft of drafts) {
      if (draft.form === event.target) {
        clearTimeout(draft.timer);
        hold(draft, 'said');
        draft.leaving = true;
      } else if (draft.dirty) {
        hold(draft, 'passing'); // another form of the page: a switch of language comes back, a search goes on
        keep(draft);
      }
    }
  });

  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      for (const draft of drafts) { if (draft.dirty) { keep(draft); } }
    }
  });

  addEventListener('beforeunload', event => {
    // what is not kept yet: the last words, or all of them where keeping fails
    if (!ended && drafts.some(draft => draft.dirty && !draft.leaving)) {
      for (const draft of drafts) { if (draft.dirty) { keep(draft); } }
      event.preventDefault();
    }
  });

  addEventListener('pageshow', event => {
    if (event.persisted) { for (const draft of drafts) { draft.leaving = false; } }
  });

  document.addEventListener('banso:ended', sessionEnded);

  /* answers to ajax requests when the session or the view is gone */
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxError', (event, request) => {
      if (request.status === 401) { sessionEnded(); }
      if (request.status === 409 && request.getResponseHeader('X-Banso-View') === 'gone') { viewGone(); }
    });
  }
})();
