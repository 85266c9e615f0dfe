/*
 * Enter that confirms a kana-kanji conversion is not Enter: it never submits, never filters, never reaches another script.
 * Chrome, Edge and Firefox say isComposing on that key; Safari ends the composition first and then sends key code 229; some
 * input methods send a plain Enter right behind the end, which the clock tells apart from a second, meant one.
 */
(() => {
  'use strict';
  const RIGHT_BEHIND = 50; // milliseconds; nobody presses Enter twice that fast
  let ended = -Infinity;
  let confirming = false;

  const ofInputMethod = event => event.isComposing || event.keyCode === 229 || event.key === 'Process';
  const rightBehind = event => event.timeStamp - ended < RIGHT_BEHIND;
  const oneLine = target => target instanceof HTMLInputElement;

  document.addEventListener('compositionstart', () => { ended = -Infinity; }, true);

  document.addEventListener('compositionend', event => {
    ended = event.timeStamp;
    // what waited for the end of the conversion (search while typing) hears of it now
    const target = event.target;
    setTimeout(() => target.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'Unidentified' })));
  }, true);

  document.addEventListener('keydown', event => {
    const enter = event.key === 'Enter' || event.keyCode === 229;
    confirming = enter && (ofInputMethod(event) || rightBehind(event));
    if (!confirming) { return; }
    event.stopImmediatePropagation();
    if (event.key === 'Enter' && oneLine(event.target)) { event.preventDefault(); }
  }, true);

  for (const type of ['keypress', 'keyup']) {
    document.addEventListener(type, event => {
      if (event.isComposing || (confirming && event.key === 'Enter')) { event.stopImmediatePropagation(); }
      if (type === 'keyup' && event.key === 'Enter') { confirming = false; }
    }, true);
  }

  document.addEventListener('submit', event => {
    if (rightBehind(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);
})();
