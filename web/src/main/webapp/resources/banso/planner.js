/* The planner: while it thinks, the page asks every second how far it is. */
(() => {
  'use strict';
  const OFTEN = 1000; // milliseconds
  setInterval(() => {
    if (document.querySelector('[data-thinking]') && window.plannerLook) { window.plannerLook(); }
  }, OFTEN);
})();
