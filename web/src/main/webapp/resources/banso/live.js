/* The page that is thrown on the wall: how much of a case's time is left, and that pasted or dictated text is typed text too. */
(() => {
  'use strict';
  document.addEventListener('input', event => {
    if (event.target.matches('[data-draft=meeting-live] textarea')) {
      event.target.dispatchEvent(new Event('keyup', { bubbles: true }));
    }
  });
  const MINUTE = 60000;
  const clock = document.querySelector('[data-case-ends]');
  if (!clock) { return; }
  const planned = clock.textContent;
  const tell = () => {
    const left = Number(clock.dataset.caseEnds) - Date.now();
    const minutes = Math.ceil(Math.abs(left) / MINUTE);
    const words = left >= 0 ? clock.dataset.left : clock.dataset.over;
    clock.textContent = planned + '　' + words.replace('{0}', String(minutes));
    clock.classList.toggle('late', left < 0);
  };
  tell();
  window.setInterval(tell, MINUTE / 6);
})();
