/* Improves pages that already work without it. Every text it shows comes from an attribute of the page. */
(function () {
  'use strict';

  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const PREFIX = 'sammen-draft:';

  // Storage may be switched off or full; then there are no drafts, and that is all.
  const attempt = action => { try { return action(); } catch { return null; } };

  const live = document.createElement('div');
  live.className = 'sr-only';
  live.setAttribute('aria-live', 'polite');

  function announce(text) {
    live.textContent = '';
    setTimeout(() => { live.textContent = text; }, 50);
  }

  function start() {
    document.body.append(live);
    if (window.DKFDS) attempt(() => window.DKFDS.init());
    forgetFinishedDrafts();
    improve(document);
    const summary = document.querySelector('[data-error-summary]');
    if (summary) {
      summary.tabIndex = -1;
      summary.focus();
    }
  }

  // What live.js has swapped in is improved by it too.
  function improve(element) {
    const within = selector => element.matches?.(selector) ? [element, ...all(selector, element)] : all(selector, element);
    within('form[data-draft]').forEach(keepDraft);
    within('[data-again]').forEach(askAgain);
    within('textarea[data-counter]').forEach(countLetters);
    within('input[type=file][data-max-bytes]').forEach(guardFile);
    within('[data-needs-script][hidden]').forEach(hidden => { hidden.hidden = false; });
    if (window.speechSynthesis) within('[data-needs-speech][hidden]').forEach(hidden => { hidden.hidden = false; });
    if (!CSS.supports('selector(::details-content)') && matchMedia('(min-width: 43.8em)').matches)
      within('details.fold').forEach(fold => { fold.open = true; });
  }

  window.Sammen = { improve, announce };

  /* Drafts. Kept per key as { name: { server, typed } }: a draft comes back only on top of the text it was written on. */

  const stores = () => ['localStorage', 'sessionStorage'].map(name => attempt(() => window[name])).filter(Boolean);

  function forgetFinishedDrafts() {
    all('meta[name="draft-done"]').forEach(meta => stores().forEach(store => attempt(() => store.removeItem(PREFIX + meta.content))));
  }

  let signedOut = false;

  function forgetAllDrafts() {
    signedOut = true;
    stores().forEach(store => attempt(() => Object.keys(store).filter(key => key.startsWith(PREFIX)).forEach(key => store.removeItem(key))));
  }

  function keepDraft(form) {
    const store = attempt(() => form.dataset.draftStore === 'session' ? window.sessionStorage : window.localStorage);
    if (!store) return;
    const key = PREFIX + form.dataset.draft;
    const status = form.querySelector('[data-draft-status]') || document.querySelector(`[data-draft-status="${CSS.escape(form.dataset.draft)}"]`);
    const fields = all('textarea[name], input[name]', form).filter(field =>
      field.localName === 'textarea' || ['text', 'search', 'email', 'tel', 'url', 'number'].includes(field.type));

    const kept = attempt(() => JSON.parse(store.getItem(key))) || {};
    let restored = false;
    fields.forEach(field => {
      const draft = (kept.fields || {})[field.name];
      if (!draft || draft.server !== field.defaultValue || draft.typed === field.value) return;
      field.value = draft.typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      restored = true;
    });
    if (restored) {
      tell(new Date(kept.at));
      // A word that was half written when the page moved on is not left behind a fold.
      const fold = form.closest('details');
      if (fold) fold.open = true;
    }

    let waiting;
    const saveSoon = () => { clearTimeout(waiting); waiting = setTimeout(save, 600); };
    form.addEventListener('input', saveSoon);
    form.addEventListener('reset', () => { clearTimeout(waiting); attempt(() => store.removeItem(key)); });
    const saveNow = () => { if (waiting) save(); };
    form.addEventListener('sammen:leave', saveNow);
    form.addEventListener('sammen:sent', () => { clearTimeout(waiting); waiting = null; attempt(() => store.removeItem(key)); if (status) status.textContent = ''; });
    addEventListener('pagehide', saveNow);

    function save() {
      clearTimeout(waiting);
      waiting = null;
      if (signedOut) return;
      const changed = fields.filter(field => field.value !== field.defaultValue);
      const now = new Date();
      const done = attempt(() => {
        if (changed.length === 0) store.removeItem(key);
        else store.setItem(key, JSON.stringify({
          at: now.getTime(),
          fields: Object.fromEntries(changed.map(field => [field.name, { server: field.defaultValue, typed: field.value }])),
        }));
        return true;
      });
      if (done && changed.length > 0) tell(now);
    }

    function tell(when) {
      if (!status) return;
      const time = `${when.getHours()}.${String(when.getMinutes()).padStart(2, '0')}`;
      status.textContent = (status.dataset.draftSaved || form.dataset.draftSaved || '{0}').replace('{0}', time);
    }
  }

  /* Fields */

  // data-counter is the text, with {0} for what is left of data-most or maxlength; data-counter-over that for what is too much.
  function countLetters(area) {
    const most = Number(area.dataset.most) || area.maxLength;
    if (!(most > 0)) return;
    const counter = document.createElement('span');
    counter.className = 'under';
    area.after(counter);
    let waiting;
    const update = () => {
      const left = most - area.value.length;
      counter.textContent = (left < 0 ? area.dataset.counterOver : area.dataset.counter).replace('{0}', Math.abs(left));
      counter.classList.toggle('over', left < 0);
      clearTimeout(waiting);
      if (area === document.activeElement && left < most * .2) waiting = setTimeout(() => announce(counter.textContent), 1200);
    };
    area.addEventListener('input', update);
    update();
  }

  // What would be turned away is not sent: the words stand ready in the page, and are read with the field only when they are shown.
  function guardFile(input) {
    const error = document.getElementById(input.dataset.tooLarge);
    const described = input.getAttribute('aria-describedby');
    const group = input.closest('.form-group');
    const isRefused = group.classList.contains('form-error');
    input.addEventListener('change', () => {
      const tooLarge = Array.from(input.files).reduce((sum, file) => sum + file.size, 0) > Number(input.dataset.maxBytes);
      const text = tooLarge ? error.textContent.trim() : '';
      error.hidden = !tooLarge;
      input.setCustomValidity(text);
      input.setAttribute('aria-invalid', tooLarge || isRefused);
      input.setAttribute('aria-describedby', tooLarge ? `${described} ${error.id}` : described);
      group.classList.toggle('form-error', tooLarge || isRefused);
      announce(text);
    });
  }

  /* Whole page */

  document.addEventListener('submit', event => {
    const form = event.target;
    const blocked = all('input[type=file][data-max-bytes]', form).find(input => input.validationMessage);
    if (blocked) {
      event.preventDefault();
      blocked.focus();
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented || form.getAttribute('method')?.toLowerCase() !== 'post') return;
    if (form.hasAttribute('data-clear-drafts')) forgetAllDrafts();
    form.dataset.sent = 'true';
    // After the form data is gathered: a disabled button would not be sent along.
    setTimeout(() => all('button:not([type=button]), input[type=submit]', form).forEach(button => {
      button.disabled = true;
      button.dataset.waits = 'true';
    }));
  });

  // The page may come back from the browser's cache with its buttons still disabled.
  addEventListener('pageshow', () => {
    all('form[data-sent]').forEach(form => { delete form.dataset.sent; });
    all('[data-waits]').forEach(button => {
      button.disabled = false;
      delete button.dataset.waits;
    });
  });

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-print], [data-copy], [data-read-aloud]');
    if (!button) return;
    if (button.hasAttribute('data-read-aloud')) {
      readAloud(document.getElementById(button.dataset.readAloud));
      return;
    }
    if (button.hasAttribute('data-print')) {
      window.print();
      return;
    }
    navigator.clipboard?.writeText(button.dataset.copy).then(() => {
      const place = button.dataset.copiedIn && document.getElementById(button.dataset.copiedIn);
      if (place) place.textContent = button.dataset.copied;
      else announce(button.dataset.copied);
    });
  });

  // Work that goes on behind the page: its part of the page is fetched again until it is over.
  function askAgain(part) {
    setTimeout(async () => {
      const page = await attempt(() => fetch(location.href).then(answer => answer.ok ? answer.text() : null, () => null));
      const fresh = page && new DOMParser().parseFromString(page, 'text/html').getElementById(part.id);
      if (fresh) part.replaceWith(fresh);
      if (fresh?.matches('[data-again]') || !fresh) askAgain(fresh || part);
      else improve(fresh);
    }, Number(part.dataset.again) * 1000);
  }

  // In the language the text is in, as far as the page says; pressed again it stops.
  function readAloud(text) {
    const speaks = window.speechSynthesis.speaking;
    window.speechSynthesis.cancel();
    if (speaks || !text) return;
    const said = new SpeechSynthesisUtterance(text.textContent);
    said.lang = (text.closest('[lang]')?.lang || 'da') === 'en' ? 'en-GB' : 'da-DK';
    window.speechSynthesis.speak(said);
  }

  document.addEventListener('change', event => {
    const form = event.target.closest('form[data-autosubmit]');
    if (form && event.target.matches('select, input[type=checkbox], input[type=radio], input[type=date]')) form.requestSubmit();
  });

  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' && document.querySelector('details.menu[open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
