/*
 * The calendar: a meeting that is dragged into a free quarter of an hour opens the form that moves it, filled. The server asks
 * the rules; whoever does not drag finds the same form in the list.
 */
(() => {
  'use strict';
  const region = document.querySelector('[data-calendar]');
  if (!region) { return; }
  let dragged = null;
  const free = (event) => event.target.closest('td[data-at]');

  region.addEventListener('dragstart', (event) => {
    const entry = event.target.closest('[data-id]');
    dragged = entry ? entry.dataset.id : null;
    if (dragged) { event.dataTransfer.setData('text/plain', dragged); }
  });
  region.addEventListener('dragover', (event) => {
    const cell = free(event);
    if (dragged && cell) {
      event.preventDefault();
      region.querySelectorAll('.over').forEach((one) => one.classList.remove('over'));
      cell.classList.add('over');
    }
  });
  region.addEventListener('drop', (event) => {
    const cell = free(event);
    if (dragged && cell) {
      event.preventDefault();
      const at = encodeURIComponent(cell.dataset.at);
      location.assign(region.dataset.calendar + '&move=' + dragged + '&at=' + at + '&into=' + cell.dataset.room + '#move');
    }
  });
})();
