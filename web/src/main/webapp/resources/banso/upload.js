/*
 * Files dropped anywhere on the page come into the form for files, which shows what was chosen; the form is sent from here, so
 * that a refusal stands at the field and what was chosen stays. Without this script the browser sends the form itself.
 */
(() => {
  'use strict';
  const form = document.querySelector('form[data-drop]');
  if (!form) { return; }
  const input = form.querySelector('input[type=file]');
  const chosen = form.querySelector('[data-chosen]');
  const wrong = form.querySelector('[data-wrong]');
  const SHOWN = /^image\/(png|jpeg|webp)$/;
  let depth = 0;

  const hasFiles = event => event.dataTransfer?.types.includes('Files');

  function light(on) { form.classList.toggle('over', on); }

  document.addEventListener('dragenter', event => { if (hasFiles(event)) { depth++; light(true); } });
  document.addEventListener('dragleave', event => { if (hasFiles(event) && --depth <= 0) { depth = 0; light(false); } });
  document.addEventListener('dragover', event => { if (hasFiles(event)) { event.preventDefault(); } });
  document.addEventListener('drop', event => {
    if (!hasFiles(event)) { return; }
    event.preventDefault(); // wherever it falls: the browser must not open it instead of the page
    depth = 0;
    light(false);
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    form.scrollIntoView({ block: 'nearest' });
    form.querySelector('select').focus();
  });

  input.addEventListener('change', () => {
    wrong.textContent = '';
    chosen.replaceChildren(...[...input.files].map(file => {
      const line = document.createElement('li');
      line.textContent = file.name + ' ' + Math.ceil(file.size / 1024).toLocaleString() + ' KB';
      if (SHOWN.test(file.type)) {
        const reader = new FileReader();
        reader.addEventListener('load', () => {
          const picture = document.createElement('img');
          picture.alt = '';
          picture.src = reader.result;
          line.prepend(picture);
        });
        reader.readAsDataURL(file);
      }
      return line;
    }));
  });

  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (form.dataset.sending) { return; }
    form.dataset.sending = 'true';
    wrong.textContent = '';
    const answer = await fetch(form.action, {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'error',
      headers: { 'X-Banso-Upload': '1' },
      body: new FormData(form),
    }).catch(() => undefined);
    delete form.dataset.sending;
    if (answer?.status === 201) {
      location.reload();
      return;
    }
    const problem = answer?.status === 409 ? await answer.json().catch(() => undefined) : undefined;
    wrong.textContent = problem?.message ?? form.dataset.broken;
    input.focus();
  });
})();
