/* How much of a case's time is left, on the page that is thrown on the wall. */
(() => {
  'use strict';
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
