/*
 * A long story reads on while one scrolls: the next lines are fetched from the address of the button below the last one, and put
 * behind it. Without this script that button leads to a page of its own. Pressed, it leads the focus to the first new line;
 * scrolled to, it moves nothing. Whoever comes back finds as many lines as there were.
 */
(() => {
  'use strict';
  const AHEAD = '1200px'; // so far below what is seen the next lines are fetched
  const stream = document.querySelector('[data-stream]');
  if (!stream) { return; }
  const list = stream.querySelector('ol.story');
  const said = document.getElementById('stream-said');
  const memory = 'banso:stream:' + location.pathname + location.search;
  let reading;

  const button = () => stream.querySelector('[data-earlier]');

  function say() { said.textContent = said.dataset.said.replace('{0}', list.children.length); }

  function watch() {
    const next = button();
    if (!next) { return; }
    stream.querySelector('[data-all]').hidden = false;
    observer.observe(next);
  }

  async function fetchNext() {
    const next = button();
    if (!next) { return false; }
    observer.unobserve(next);
    next.setAttribute('aria-disabled', 'true');
    const answer = await fetch(next.href + '&part=true', { credentials: 'same-origin', redirect: 'error' }).catch(() => undefined);
    if (!answer?.ok || !answer.headers.get('content-type')?.startsWith('text/html')) {
      next.removeAttribute('aria-disabled'); // the button is still a link, and says why when it is followed
      return false;
    }
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-stream]');
    if (!found) {
      next.removeAttribute('aria-disabled');
      return false;
    }
    list.append(...found.querySelectorAll('ol.story > li'));
    stream.querySelector('.earlier').replaceWith(found.querySelector('.earlier'));
    sessionStorage.setItem(memory, list.children.length);
    say();
    return true;
  }

  /* one after the other, however often it is asked for */
  function readOn() {
    reading ??= fetchNext().then(more => {
      reading = undefined;
      if (more) { watch(); }
      return more;
    });
    return reading;
  }

  const observer = new IntersectionObserver(seen => { if (seen.some(one => one.isIntersecting)) { readOn(); } }, { rootMargin: AHEAD });

  stream.addEventListener('click', async event => {
    if (event.target.closest('[data-earlier]') && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const last = list.lastElementChild;
      if (await readOn()) { last.nextElementSibling?.focus({ preventScroll: true }); }
    }
    if (event.target.closest('[data-all]')) {
      let more = true;
      while (more) { more = await readOn(); }
    }
  });

  async function comeBack() {
    const [arrival] = performance.getEntriesByType('navigation');
    const wanted = arrival?.type === 'navigate' ? 0 : Number(sessionStorage.getItem(memory) ?? 0);
    const at = Number(sessionStorage.getItem(memory + ':at') ?? 0);
    let more = true;
    while (more && list.children.length < wanted) { more = await readOn(); }
    if (wanted) { scrollTo(0, at); }
    watch();
  }

  addEventListener('pagehide', () => sessionStorage.setItem(memory + ':at', scrollY));
  comeBack();
})();
