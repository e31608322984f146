/*
 * Keeps a part of the page as it is on the server, and clocks ticking. Every text it shows comes from an attribute of the page.
 *
 *   <p data-live-lost hidden>…</p>                              shown while the connection is lost
 *   <div data-live-events="/stream" data-live-fragment="/part">  its content is what the fragment's address answers:
 *     <section data-live-key="step-2"> … </section>              another key: all is swapped, and the new h1 gets the focus
 *       … <ul data-live-part="words">…</ul>                      same key: only parts that differ, never one that is being typed in
 *   <p data-ends-at="2026-11-24T09:05:00Z" data-now="2026-11-24T09:00:00Z"
 *      data-left="{0}.{1} tilbage" data-over="{0}.{1} over tiden">   {0} minutes, {1} seconds
 */
(function () {
  'use strict';

  const SPREAD = 400;
  // The server's heart beats every 15 seconds.
  const SILENCE = 40_000;
  const LOST = [401, 403, 404, 410];
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const wait = most => Math.random() * most;

  /* One live part of the page */

  function follow(place) {
    let source, number, heard, due = false, fetching = false, delayed, retrying, failures = 0;
    const sent = new Map();
    const troubles = new Set();

    function tell(trouble, isThere) {
      if (isThere) troubles.add(trouble);
      else troubles.delete(trouble);
      all('[data-live-lost]').forEach(lost => { lost.hidden = troubles.size === 0; });
    }

    function open() {
      if (source) source.close();
      source = new EventSource(place.dataset.liveEvents);
      heard = Date.now();
      source.addEventListener('beat', () => { heard = Date.now(); });
      source.onopen = () => {
        heard = Date.now();
        tell('stream', false);
        // The first number only says that something may have been missed.
        number = null;
      };
      source.onmessage = event => {
        heard = Date.now();
        if (event.data === number) return;
        number = event.data;
        fetchSoon();
      };
      source.onerror = () => {
        tell('stream', true);
        // After an error page the browser gives up, so that it is for us to try again, and to ask what is wrong.
        if (source.readyState === EventSource.CLOSED) retry();
      };
    }

    function retry() {
      failures = Math.min(failures + 1, 6);
      clearTimeout(retrying);
      retrying = setTimeout(() => {
        if (document.hidden) return;
        if (source.readyState === EventSource.CLOSED) open();
        fetchSoon();
      }, 500 * 2 ** failures + wait(1000));
    }

    // A hidden page, as on a locked phone, asks when it is seen again.
    function fetchSoon() {
      due = true;
      if (fetching || delayed || document.hidden) return;
      delayed = setTimeout(fetchNow, wait(SPREAD));
    }

    async function fetchNow() {
      delayed = null;
      due = false;
      fetching = true;
      try {
        const answer = await fetch(place.dataset.liveFragment, {
          credentials: 'same-origin', cache: 'no-store', redirect: 'manual', headers: { Accept: 'text/html' }, signal: AbortSignal.timeout(20_000),
        });
        // A redirect is the way to sign in. The page itself says what has become of it.
        if (answer.type === 'opaqueredirect' || LOST.includes(answer.status)) {
          location.reload();
          return;
        }
        if (!answer.ok) throw new Error(String(answer.status));
        show(await answer.text());
        if (source.readyState === EventSource.OPEN) failures = 0;
        tell('fragment', false);
      } catch {
        tell('fragment', true);
        retry();
      }
      fetching = false;
      if (due) fetchSoon();
    }

    function show(html) {
      const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-live-key]');
      if (!fresh) return;
      const present = place.querySelector('[data-live-key]');
      if (present && present.dataset.liveKey === fresh.dataset.liveKey) swapParts(present, fresh);
      else swapAll(fresh);
    }

    function swapAll(fresh) {
      // What was typed a moment ago is kept as a draft before its form goes.
      all('form', place).forEach(form => form.dispatchEvent(new Event('sammen:leave')));
      sent.clear();
      all('[data-live-part]', fresh).forEach(part => sent.set(part.dataset.livePart, print(part)));
      place.replaceChildren(document.adoptNode(fresh));
      improve(place);
      const heading = place.querySelector('h1');
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus();
      window.Sammen.announce(heading.textContent.trim());
    }

    function swapParts(present, fresh) {
      let kept = false;
      all('[data-live-part]', fresh).forEach(part => {
        // One within another comes with the outer one.
        if (part.parentElement.closest('[data-live-part]')) return;
        const name = part.dataset.livePart;
        const old = present.querySelector(`[data-live-part="${CSS.escape(name)}"]`);
        const printed = print(part);
        if (!old || printed === (sent.get(name) ?? print(old))) return;
        if (isTypedIn(old)) {
          kept = true;
          return;
        }
        sent.set(name, printed);
        swap(old, document.adoptNode(part));
      });
      if (kept) place.addEventListener('focusout', () => setTimeout(fetchSoon), { once: true });
    }

    addEventListener('pagehide', () => source.close());
    addEventListener('pageshow', event => { if (event.persisted) open(); });
    addEventListener('online', () => { open(); fetchSoon(); });
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) return;
      if (source.readyState === EventSource.CLOSED) open();
      fetchSoon();
    });
    // A connection that broke without a word, as when a phone changes network, looks open for ever.
    setInterval(() => {
      if (document.hidden || source.readyState === EventSource.CLOSED || Date.now() - heard < SILENCE) return;
      tell('stream', true);
      open();
    }, 5000);
    open();
  }

  // What differs each time the same is drawn does not count.
  const print = part => part.outerHTML
    .replace(/(name="__RequestVerificationToken"[^>]*? value=")[^"]*/g, '$1')
    .replace(/ data-now="[^"]*"/g, '');

  function isTypedIn(part) {
    const isText = field => field.matches('textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=button], [type=submit])');
    return all('textarea, input', part).some(field =>
      isText(field) ? field === document.activeElement || field.value !== field.defaultValue : field.checked !== field.defaultChecked)
      || all('select', part).some(field => field === document.activeElement);
  }

  // Whoever stood on a button in it stands there still, and what was unfolded stays so.
  function swap(old, part) {
    const stood = old.contains(document.activeElement) && document.activeElement.id;
    const unfolded = all('details[id][open]', old).map(details => details.id);
    old.replaceWith(part);
    unfolded.forEach(id => { const details = part.querySelector('#' + CSS.escape(id)); if (details) details.open = true; });
    improve(part);
    if (stood) part.querySelector('#' + CSS.escape(stood))?.focus({ preventScroll: true });
  }

  function improve(element) {
    window.Sammen.improve(element);
    tick();
  }

  /* Clocks: by the server's time, as far as it is known from when the clock was drawn. */

  const behind = new WeakMap();

  function tick() {
    all('[data-ends-at]').forEach(clock => {
      const ends = Date.parse(clock.dataset.endsAt);
      if (Number.isNaN(ends)) return;
      if (!behind.has(clock)) behind.set(clock, (Date.parse(clock.dataset.now) || Date.now()) - Date.now());
      const left = Math.ceil((ends - Date.now() - behind.get(clock)) / 1000);
      const seconds = Math.abs(left);
      const text = ((left < 0 ? clock.dataset.over : clock.dataset.left) || (left < 0 ? '-{0}.{1}' : '{0}.{1}'))
        .replace('{0}', Math.floor(seconds / 60))
        .replace('{1}', String(seconds % 60).padStart(2, '0'));
      if (clock.textContent !== text) clock.textContent = text;
      clock.classList.toggle('over', left < 0);
    });
  }

  function start() {
    all('[data-live-events]').forEach(follow);
    tick();
    setInterval(tick, 1000);
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
