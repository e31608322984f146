/*
 * Sends what is pressed in a live part of the page, one after the other, and keeps it on the device until the server has answered:
 * over a lost connection, a closed tab and a server that starts again. What is sent twice is the same thing to the server.
 */
(function () {
  'use strict';

  const PREFIX = 'sammen-outbox:';
  const attempt = action => { try { return action(); } catch { return null; } };
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));

  function start(place, live) {
    const device = place.dataset.liveDevice;
    if (!device) return null;
    const key = `${PREFIX}${place.dataset.liveEvents}:${device}`;
    let waiting = attempt(() => JSON.parse(localStorage.getItem(key))) || [];
    let sending = false, again, failures = 0;

    function keep() {
      attempt(() => waiting.length ? localStorage.setItem(key, JSON.stringify(waiting)) : localStorage.removeItem(key));
      all('[data-live-waiting]').forEach(line => {
        line.textContent = waiting.length ? line.dataset.liveWaiting.replace('{0}', waiting.length) : '';
      });
    }

    // Before the listeners of the page itself, which would disable the buttons.
    place.addEventListener('submit', event => {
      const form = event.target;
      const kind = form.dataset.livePost;
      if (!kind || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      const isWhole = kind !== 'statement' || isFilledIn(form);
      waiting.push({ action: form.getAttribute('action'), body: new URLSearchParams(new FormData(form, event.submitter)).toString(), kind });
      keep();
      if (isWhole) after(form, kind);
      flush();
    }, true);

    // What is not will come back with words on what is missing; until then it stays where it is.
    function isFilledIn(form) {
      const groups = new Set(all('input[type=radio]', form).map(radio => radio.name));
      return all('textarea', form).every(area => area.value.trim() && area.value.length <= (Number(area.dataset.most) || Infinity))
        && Array.from(groups).every(name => all(`input[name="${name}"]`, form).some(radio => radio.checked));
    }

    // What the person sees at once, whether or not the server can be reached.
    function after(form, kind) {
      if (kind === 'mark' && form.closest('.card1')) return turn(form.closest('.card1'));
      if (kind === 'statement') {
        form.dispatchEvent(new Event('sammen:sent'));
        all('input[type=radio][name=Kind]', form).forEach(radio => { radio.checked = radio.defaultChecked = false; });
        all('textarea', form).forEach(area => { area.value = area.defaultValue = ''; });
        const id = form.querySelector('input[name=Id]');
        if (id) id.value = crypto.randomUUID?.() ?? random();
        all('textarea', form).forEach(area => area.dispatchEvent(new Event('input', { bubbles: true })));
        return;
      }
      form.dataset.livePosted = kind;
    }

    // A card that nobody shall read any more.
    function drop(card) {
      const isUsed = all('.card1:not([hidden])', place).every(other => card.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
      if (!isUsed) turn(card);
    }

    function turn(card) {
      const wasShown = !card.hidden;
      card.hidden = true;
      const left = place.querySelector('[data-live-left]');
      if (left) {
        const many = Math.max(0, Number(left.dataset.liveLeft) - 1);
        left.dataset.liveLeft = many;
        left.textContent = many === 0 ? '' : many === 1 ? left.dataset.leftOne : left.dataset.left.replace('{0}', many);
      }
      if (!wasShown) return;
      const next = all('.card1', place).find(other => other.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_PRECEDING);
      if (next) {
        next.hidden = false;
        next.querySelector('article')?.focus({ preventScroll: true });
      } else {
        const none = place.querySelector('[data-live-none]');
        if (none && waiting.length === 0) none.hidden = false;
      }
    }

    async function flush() {
      clearTimeout(again);
      if (sending) return;
      sending = true;
      while (waiting.length) {
        const [one] = waiting;
        let answer;
        try {
          answer = await fetch(one.action, {
            method: 'POST', credentials: 'same-origin', redirect: 'manual', signal: AbortSignal.timeout(20_000),
            headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sammen-Live': '1', Accept: 'text/html' }, body: one.body,
          });
          if (answer.status >= 500 || answer.status === 429) throw new Error(String(answer.status));
        } catch {
          live.tell('outbox', true);
          failures = Math.min(failures + 1, 5);
          again = setTimeout(flush, 500 * 2 ** failures + Math.random() * 1000);
          break;
        }
        failures = 0;
        const html = await answer.text().catch(() => '');
        waiting.shift();
        keep();
        live.tell('outbox', false);
        if (answer.status === 204) {
          if (waiting.length === 0) live.kept();
          continue;
        }
        // Signed out, or the page is too old: the server says so on a page of its own and gives back what was written.
        if (answer.type === 'opaqueredirect' || ((waiting.length === 0 || answer.status >= 400) && !live.answered(html, one.kind, answer.status >= 400))) {
          send(one);
          break;
        }
      }
      sending = false;
    }

    // The ordinary way, by leaving the page.
    function send(one) {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = one.action;
      new URLSearchParams(one.body).forEach((value, name) => {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = name;
        field.value = value;
        form.append(field);
      });
      document.body.append(form);
      form.submit();
    }

    addEventListener('online', flush);
    keep();
    setTimeout(flush);
    return { flush, drop, get isBusy() { return waiting.length > 0; } };
  }

  // Where a page is not served over https there is no randomUUID.
  function random() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  // Leaving a shared device leaves nothing on it.
  document.addEventListener('submit', event => {
    if (!event.target.matches('[data-clear-drafts]')) return;
    attempt(() => Object.keys(localStorage).filter(key => key.startsWith(PREFIX)).forEach(key => localStorage.removeItem(key)));
  });

  window.SammenOutbox = { start };
})();
