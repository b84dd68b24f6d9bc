// The page of the review: shows one row at a time, and sends what is decided about it.
(() => {
  const view = document.getElementById('view');
  const frame = document.querySelector('#preview iframe');
  const reasons = document.getElementById('reasons');
  const note = document.getElementById('note');
  const undoable = JSON.parse(sessionStorage.undoable ?? '[]');
  const row = () => document.getElementById('row');
  const main = () => document.querySelector('main');

  const show = async key => {
    const answer = await fetch('item?at=' + encodeURIComponent(key));
    view.innerHTML = await answer.text();
    history.replaceState(null, '', '#' + encodeURIComponent(row()?.dataset.key ?? ''));
    const page = main().dataset.page;
    if (getComputedStyle(frame.parentNode).display !== 'none' && frame.dataset.page !== page) {
      frame.dataset.page = page;
      frame.src = page;
    }
    document.querySelector('#text .meant')?.scrollIntoView({block: 'nearest'});
    document.querySelector('nav .here')?.scrollIntoView({block: 'nearest'});
  };

  const say = html => {
    note.firstChild.innerHTML = html;
    note.showModal();
  };

  const fieldsOf = form => [...form.elements].filter(field => field.name);
  const value = field => field.type === 'checkbox' ? (field.checked ? 'true' : '') : field.value;
  const changed = form => Object.fromEntries(
    fieldsOf(form).filter(field => value(field) !== field.dataset.was).map(field => [field.name, value(field)]));

  const showProblems = problems => {
    row().querySelectorAll('.problem.now').forEach(old => old.remove());
    for (const {key, html} of problems) {
      const field = fieldsOf(row()).find(each => each.name === key || each.name.startsWith(key + '.'));
      const near = key && field ? field.closest('label') : row().firstElementChild;
      near.insertAdjacentHTML(key && field ? 'afterend' : 'beforebegin', html);
      (key && field ? near.nextElementSibling : near.previousElementSibling).classList.add('now');
      field?.closest('details')?.setAttribute('open', '');
      field?.focus();
    }
  };

  let busy = false;
  const send = async (path, data) => {
    if (busy) return;
    busy = true;
    const next = main().dataset.next;
    try {
      const answer = await fetch(path, {
        method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(data)});
      const said = await answer.json();
      if (answer.status === 422) return showProblems(said.problems);
      if (answer.status === 409) return say(said.html);
      if (said.number >= 0) undoable.push(said.number);
      sessionStorage.undoable = JSON.stringify(undoable);
      await show(said.show || next);
    } catch (error) {
      say(document.getElementById('gone').innerHTML);
    } finally {
      busy = false;
    }
  };

  const about = () => ({key: row().dataset.key, seen: row().dataset.seen});
  const actions = {
    accept: () => row() && send('accept', {...about(), fields: changed(row())}),
    dismiss: () => row() && reasons.showModal(),
    undo: () => undoable.length && send('undo', {number: undoable.pop()}),
    next: () => main().dataset.next && show(main().dataset.next),
    previous: () => main().dataset.previous && show(main().dataset.previous),
    edit: () => fieldsOf(row())[0]?.focus(),
  };
  const keys = {Enter: 'accept', a: 'accept', d: 'dismiss', u: 'undo', j: 'next', ArrowDown: 'next',
    k: 'previous', ArrowUp: 'previous', e: 'edit'};

  const dismiss = reason => {
    reasons.close();
    if (reason.trim()) send('dismiss', {...about(), reason: reason.trim()});
  };

  reasons.addEventListener('click', event => {
    const button = event.target.closest('li button');
    if (button) dismiss(button.textContent);
  });
  reasons.querySelector('form').addEventListener('submit', event => {
    event.preventDefault();
    dismiss(event.target.reason.value);
    event.target.reset();
  });
  view.addEventListener('click', event => {
    const button = event.target.closest('.buttons button');
    const link = event.target.closest('nav a');
    if (button) actions[button.value]();
    if (link) {
      event.preventDefault();
      show(decodeURIComponent(link.hash.slice(1)));
    }
  });
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const field = event.target.closest('input, textarea, select');
    if (reasons.open) {
      const button = reasons.querySelectorAll('li button')[Number(event.key) - 1];
      if (button && !field) {
        event.preventDefault();
        dismiss(button.textContent);
      }
      return;
    }
    if (note.open) return;
    if (field) {
      if (event.key === 'Escape') field.blur();
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        field.blur();
        actions.accept();
      }
      return;
    }
    if (event.target.closest('button, a, summary') && event.key === 'Enter') return;
    const action = keys[event.key];
    if (action) {
      event.preventDefault();
      actions[action]();
    }
  });
  show(decodeURIComponent(location.hash.slice(1)));
})();
