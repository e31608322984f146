/*
 * Turns the pages of a form that is one document, without asking the server: the browser's own Back and Forward go page by page, and what was
 * filled in stays. Without it each page is posted for the next.
 */
(function () {
  'use strict';

  const form = document.querySelector('form[data-pages]');
  if (!form) return;
  const pages = Array.from(form.querySelectorAll('[data-page]'));
  const number = form.querySelector('input[name=Page]');
  let at = pages.findIndex(page => !page.hidden);

  function show(next) {
    if (!pages[next] || next === at) return;
    document.querySelector('[data-error-summary]')?.remove();
    document.title = document.title.replace(pages[at].dataset.title, pages[next].dataset.title);
    pages[at].hidden = true;
    pages[next].hidden = false;
    number.value = at = next;
    scrollTo(0, 0);
    (pages[next].querySelector('[data-page-head]') || document.querySelector('h1')).focus();
  }

  function turn(next) {
    history.pushState({ page: next, turned: true }, '');
    show(next);
  }

  // Words that are too long stop on their own page; the counter says by how much.
  function tooLong() {
    const area = Array.from(pages[at].querySelectorAll('textarea[data-most]')).find(words => words.value.length > Number(words.dataset.most));
    if (!area) return false;
    area.closest('details').open = true;
    area.setAttribute('aria-invalid', 'true');
    area.closest('.form-group').classList.add('form-error');
    area.focus();
    window.Sammen.announce(area.parentElement.querySelector('.under').textContent);
    return true;
  }

  form.addEventListener('submit', event => {
    const go = event.submitter?.value;
    if (go === 'tilbage') {
      event.preventDefault();
      if (history.state?.turned) history.back();
      else turn(at - 1);
    } else if (tooLong()) event.preventDefault();
    else if (go !== 'send') {
      event.preventDefault();
      turn(at + 1);
    }
  });

  form.addEventListener('input', event => {
    if (event.target.value.length > Number(event.target.dataset.most)) return;
    event.target.removeAttribute('aria-invalid');
    event.target.closest('.form-group')?.classList.remove('form-error');
  });

  addEventListener('popstate', event => show(event.state?.page ?? 0));
  history.replaceState({ page: at }, '');
})();
