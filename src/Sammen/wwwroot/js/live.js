/*
 * Keeps a part of the page as it is on the server, sends what is pressed there without leaving the page, and lets clocks tick. Every
 * text it shows comes from an attribute of the page.
 *
 *   <p data-live-lost hidden>… <span data-live-waiting="{0} venter">   shown while the connection is lost, with what waits to be sent
 *   <div data-live-events="/stream" data-live-fragment="/shared"       its content is what the fragment's address answers;
 *        data-live-whole="/mine"                                       where that is what all see, another key asks for this instead
 *        data-live-device="ab12" data-live-spread="200">               whose unsent words are sent; fetches are spread over so many ms
 *     <section data-live-key="step-2"> … </section>                    another key: all is swapped, and the heading gets the focus
 *       … <p data-live-part="said" data-live-gone="id id">               elements with data-said="id" go
 *       … <ul data-live-part="words">…</ul>                            same key: only parts that differ, never one that is being typed in
 *       … <form data-live-post="mark">                                 sent by outbox.js; the answer is the whole anew
 *   <p data-ends-at="2026-11-24T09:05:00Z" data-left="{0} min. tilbage" data-left-one="1 min. tilbage" data-over="Tiden er gået">
 */
(function () {
  'use strict';

  // The server's heart beats every 15 seconds.
  const SILENCE = 40_000;
  const LOST = [401, 403, 404, 410];
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const wait = most => Math.random() * most;

  /* One live part of the page */

  function follow(place) {
    const spread = Number(place.dataset.liveSpread) || 200;
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
        outbox?.flush();
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
      delayed = setTimeout(fetchNow, wait(spread));
    }

    async function fetchNow() {
      delayed = null;
      due = false;
      fetching = true;
      try {
        let fresh = await ask(place.dataset.liveFragment);
        if (fresh && place.dataset.liveWhole && wantsWhole(fresh)) fresh = await ask(place.dataset.liveWhole);
        if (fresh) show(fresh);
        if (source.readyState === EventSource.OPEN) failures = 0;
        tell('fragment', false);
      } catch {
        tell('fragment', true);
        retry();
      }
      fetching = false;
      if (due) fetchSoon();
    }

    async function ask(address) {
      const answer = await fetch(address, {
        credentials: 'same-origin', cache: 'no-store', redirect: 'manual', headers: { Accept: 'text/html' }, signal: AbortSignal.timeout(20_000),
      });
      // A redirect is the way to sign in. The page itself says what has become of it.
      if (answer.type === 'opaqueredirect' || LOST.includes(answer.status)) {
        location.reload();
        return null;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      return parse(await answer.text());
    }

    const parse = html => new DOMParser().parseFromString(html, 'text/html').querySelector('[data-live-key]');
    const present = () => place.querySelector('[data-live-key]');

    // Another step; or somebody has written more, and this person has read all there was. While marks are on their way the server does
    // not know of them yet; when they are there, kept() asks.
    function wantsWhole(fresh) {
      if (present()?.dataset.liveKey !== fresh.dataset.liveKey) return true;
      if (outbox?.isBusy) return false;
      const said = fresh.querySelector('[data-live-count]')?.dataset.liveCount;
      const cards = place.querySelector('[data-live-counted]');
      return said && cards && said !== cards.dataset.liveCounted && !all('.card1', cards).some(card => !card.hidden);
    }

    function show(fresh, mustSee) {
      const old = present();
      if (old && old.dataset.liveKey === fresh.dataset.liveKey) swapParts(old, fresh, mustSee);
      else swapAll(fresh);
      dropGone();
    }

    // What has been hidden goes at once, also from among the cards that lie ready.
    function dropGone() {
      const gone = place.querySelector('[data-live-gone]')?.dataset.liveGone.split(' ') ?? [];
      all('[data-said]', place).filter(said => gone.includes(said.dataset.said)).forEach(said => {
        if (said.matches('.card1')) outbox?.drop(said);
        said.remove();
      });
    }

    function swapAll(fresh) {
      // What was typed a moment ago is kept as a draft before its form goes.
      all('form', place).forEach(form => form.dispatchEvent(new Event('sammen:leave')));
      sent.clear();
      all('[data-live-part]', fresh).forEach(part => sent.set(part.dataset.livePart, print(part)));
      place.replaceChildren(document.adoptNode(fresh));
      improve(place);
      scrollTo({ top: 0 });
      const heading = place.querySelector('h1, h2');
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      window.Sammen.announce(heading.textContent.trim());
    }

    function swapParts(old, fresh, mustSee) {
      let kept = false;
      all('[data-live-part]', fresh).forEach(part => {
        // One within another comes with the outer one.
        if (part.parentElement.closest('[data-live-part]')) return;
        const name = part.dataset.livePart;
        const before = old.querySelector(`[data-live-part="${CSS.escape(name)}"]`);
        const printed = print(part);
        if (!before || printed === (sent.get(name) ?? print(before))) return;
        if (name === 'cards' && outbox?.isBusy) return;
        if (!mustSee && isTypedIn(before)) {
          kept = true;
          return;
        }
        sent.set(name, printed);
        swap(before, document.adoptNode(part));
      });
      if (kept) place.addEventListener('focusout', () => setTimeout(fetchSoon), { once: true });
    }

    const outbox = window.SammenOutbox?.start(place, {
      tell,
      // A mark is there. When the cards on the page are used up, or one was marked anew, the rest is asked for.
      async kept() {
        if (all('.card1', place).some(card => !card.hidden) && !place.querySelector('form[data-live-posted]')) return;
        all('form[data-live-posted]', place).forEach(form => { delete form.dataset.livePosted; });
        const fresh = await ask(place.dataset.liveWhole).catch(() => null);
        if (fresh) show(fresh);
        else fetchSoon();
      },
      // True when the answer could be shown.
      answered(html, kind, isRefused) {
        const fresh = parse(html);
        if (!fresh) return false;
        const old = present();
        const goesOn = old?.dataset.liveKey === fresh.dataset.liveKey;
        // One's own press is answered also where one still has the caret.
        all('form[data-live-posted]', place).forEach(form => form.reset());
        show(fresh, isRefused);
        const summary = isRefused && place.querySelector('[data-error-summary]');
        if (summary) {
          summary.tabIndex = -1;
          summary.focus();
        }
        return true;
      },
    });

    addEventListener('pagehide', () => source.close());
    addEventListener('pageshow', event => { if (event.persisted) open(); });
    addEventListener('online', () => { open(); fetchSoon(); });
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) return;
      if (source.readyState === EventSource.CLOSED) open();
      outbox?.flush();
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
  const print = part => part.outerHTML.replace(/(name="(?:__RequestVerificationToken|Id)"[^>]*? value=")[^"]*/g, '$1').replace(/ (hidden|disabled|data-waits|data-sent)="[^"]*"/g, '');

  function isTypedIn(part) {
    const isText = field => field.matches('textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=button], [type=submit])');
    return all('textarea, input', part).some(field =>
      isText(field) ? field === document.activeElement && field.value !== '' || field.value !== field.defaultValue
        : field.name !== 'IsImportant' && field.checked !== field.defaultChecked)
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

  /* Clocks: by the server's time, as far as it is known from when the page was drawn. */

  let behind;

  function tick() {
    if (behind === undefined) {
      const drawn = Date.parse(document.querySelector('[data-now]')?.dataset.now);
      behind = Number.isNaN(drawn) ? 0 : drawn - Date.now();
    }
    all('[data-ends-at]').forEach(clock => {
      const ends = Date.parse(clock.dataset.endsAt);
      if (Number.isNaN(ends)) return;
      const minutes = Math.ceil((ends - Date.now() - behind) / 60_000);
      const text = (minutes <= 0 ? clock.dataset.over : minutes === 1 ? clock.dataset.leftOne : clock.dataset.left).replace('{0}', minutes);
      if (clock.textContent !== text) clock.textContent = text;
      clock.classList.toggle('over', minutes <= 0);
    });
  }

  function start() {
    tick();
    all('[data-live-events]').forEach(follow);
    setInterval(tick, 1000);
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
