// The page of the review: shows one row at a time, and sends what is decided about it.
(() => {
  const view = document.getElementById('view');
  const frame = document.querySelector('#preview iframe');
  const reasons = document.getElementById('reasons');
  const note = document.getElementById('note');
  const row = () => document.getElementById('row');
  const main = () => document.querySelector('main');
  const text = () => document.getElementById('text');

  const open = async address => {
    view.innerHTML = await (await fetch(address)).text();
    main().scrollIntoView({block: 'nearest'});
    document.querySelector('#file textarea')?.focus();
  };

  const show = async (key, as = '', more = {}) => {
    const answer = await fetch('item?' + new URLSearchParams({at: key, as, ...more}));
    view.innerHTML = await answer.text();
    if (more.number) row().dataset.number = more.number;
    history.replaceState(null, '', '#' + encodeURIComponent(row()?.dataset.key ?? ''));
    const page = main().dataset.page;
    if (getComputedStyle(frame.parentNode).display !== 'none' && frame.dataset.page !== page) {
      frame.dataset.page = page;
      frame.src = page;
    }
    text()?.querySelector('.meant')?.scrollIntoView({block: 'nearest'});
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
  const fill = (name, words) => {
    const field = fieldsOf(row()).find(each => each.name === name);
    if (!field) return;
    if (field.type === 'checkbox') field.checked = words === 'true';
    else field.value = words;
    field.closest('label').classList.toggle('changed', value(field) !== field.dataset.was);
    field.closest('details')?.toggleAttribute('open', true);
  };

  const showProblems = problems => {
    row().querySelectorAll('.problem.now').forEach(old => old.remove());
    let first = null;
    for (const {key, html} of problems) {
      const field = key ? fieldsOf(row()).find(each => each.name === key || each.name.startsWith(key + '.')) : undefined;
      const near = field ? field.closest('label') : row().querySelector('.fields');
      near.insertAdjacentHTML(field ? 'afterend' : 'afterbegin', html);
      (field ? near.nextElementSibling : near.firstElementChild).classList.add('now');
      field?.closest('details')?.toggleAttribute('open', true);
      first ??= field;
    }
    first?.focus();
    row().querySelector('.problem.now')?.scrollIntoView({block: 'nearest'});
  };

  let busy = false;
  const post = async (path, data, done, refused) => {
    if (busy) return;
    busy = true;
    main().setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(path, {
        method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(data)}).catch(() => null);
      // Without an answer the server is gone.
      if (!answer) return say(document.getElementById('gone').innerHTML);
      if (answer.status === 200) return await done(await answer.json());
      if (answer.status === 422) return refused(await answer.json());
      if (answer.status === 409) return say((await answer.json()).html);
      const words = await answer.text();
      say('<pre></pre>');
      note.querySelector('pre').textContent = words;
    } finally {
      main()?.removeAttribute('aria-busy');
      busy = false;
    }
  };
  const send = (path, data) => {
    const next = main().dataset.next;
    return post(path, data, () => show(next, '', {open: ''}), said => showProblems(said.problems));
  };

  const about = () => {
    const {key, seen, proposed, table} = row().dataset;
    return {key, seen, proposed, table};
  };
  const ask = () => {
    reasons.showModal();
    const last = [...reasons.querySelectorAll('li button')].find(each => each.textContent === sessionStorage.reason);
    (last ?? reasons.querySelector('li button')).focus();
  };
  const actions = {
    accept: () => {
      if (!row()) return;
      const fields = changed(row());
      if (row().dataset.unjudged && !fields.reason) ask();
      else send('accept', {...about(), fields});
    },
    dismiss: () => row() && ask(),
    undo: () => mayLeave() && post('undo', {}, said => said.file
      ? open('edit?file=' + encodeURIComponent(said.file))
      : show(said.show || (row()?.dataset.key ?? ''))),
    next: () => main().dataset.next && show(main().dataset.next),
    previous: () => main().dataset.previous && show(main().dataset.previous),
  };

  const dismiss = reason => {
    reasons.close();
    if (!reason.trim()) return;
    sessionStorage.reason = reason.trim();
    send('dismiss', {...about(), reason: reason.trim()});
  };

  // Offsets in the page's paragraph are offsets in the report's.
  const offset = (node, at) => {
    const range = document.createRange();
    range.selectNodeContents(text());
    range.setEnd(node, at);
    return range.toString().length;
  };
  const pick = async (start, end) => {
    const {key, table} = row().dataset;
    const answer = await fetch('figure?' + new URLSearchParams({key, table, start, end}));
    const {fields} = await answer.json();
    for (const name of ['to', 'unit', 'bound', 'focus']) if (fields.value) fill(name, '');
    for (const [name, words] of Object.entries(fields)) fill(name, words);
    row().dataset.number = start;
    getSelection().removeAllRanges();
    selected();
    let from = 0;
    for (const piece of text().childNodes) {
      const to = from + piece.textContent.length;
      piece.classList?.toggle('meant', from < end && to > start);
      from = to;
    }
  };
  const step = by => {
    const numbers = [...text().querySelectorAll('.number')];
    const now = numbers.findIndex(each => each.classList.contains('meant'));
    const next = numbers[now < 0 ? 0 : now + by];
    if (!next) return;
    const start = offset(next, 0);
    pick(start, start + next.textContent.length);
  };
  const selection = () => {
    const chosen = getSelection();
    const inside = !chosen.isCollapsed && text()?.contains(chosen.anchorNode) && text().contains(chosen.focusNode);
    return inside ? chosen.getRangeAt(0) : null;
  };
  const selected = () => document.querySelector('.selection')?.toggleAttribute('hidden', !selection());

  // The form of a file stays as it is until it is written.
  const file = () => document.getElementById('file');
  const isUnsaved = () => file() && Object.keys(changed(file())).length > 0;
  const mayLeave = () => !isUnsaved() || confirm(document.getElementById('unsaved').innerHTML);
  const save = () => {
    const fields = changed(file());
    const was = Object.fromEntries(fieldsOf(file()).map(field => [field.name, field.dataset.was]));
    const {file: name, anyway = ''} = file().dataset;
    return post('save', {file: name, was, fields, anyway}, async () => {
      await open('edit?file=' + encodeURIComponent(name));
      document.getElementById('saved').hidden = false;
      setTimeout(() => document.getElementById('saved').hidden = true, 2000);
    }, said => {
      file().dataset.anyway = 'true';
      file().querySelector('.problems').outerHTML = '<div class="problems">' + said.html + '</div>';
      file().querySelector('.problems').scrollIntoView({block: 'nearest'});
    });
  };
  actions.save = save;

  // Shows a line of the file in the text below.
  const showLine = line => {
    const area = file()?.querySelector('[name=body]');
    if (!area) return;
    const lines = area.value.split('\n');
    const index = Math.max(0, line - Number(area.dataset.line));
    const start = lines.slice(0, index).join('\n').length + (index ? 1 : 0);
    area.focus();
    area.setSelectionRange(start, start + (lines[index] ?? '').length);
  };

  const press = button => {
    const {as, all, fill: name} = button.dataset;
    if (name !== undefined) {
      const words = selection()?.toString();
      if (words) fill(name, words);
      getSelection().removeAllRanges();
      selected();
    } else if (all !== undefined) {
      post('accept-all', {[button.value]: all}, () => show('', '', {open: ''}));
    } else if (as !== undefined) {
      const {key, number} = row().dataset;
      show(key, as, as && number ? {number} : {});
    } else {
      actions[button.value]?.();
    }
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
    const button = event.target.closest('[data-press]');
    const link = event.target.closest('nav a, a[data-row]');
    const line = event.target.closest('[data-line]:not(textarea)');
    if (line) showLine(Number(line.dataset.line));
    const number = event.target.closest('.number');
    if (button) press(button);
    if (link) {
      event.preventDefault();
      if (!mayLeave()) return;
      if (link.dataset.open) open(link.dataset.open);
      else show(decodeURIComponent(link.hash.slice(1)));
    }
    if (number && !selection()) {
      const start = offset(number, 0);
      pick(start, start + number.textContent.length);
    }
  });
  view.addEventListener('mouseup', () => setTimeout(() => {
    const range = selection();
    selected();
    if (range && /\d/.test(range.toString())) {
      const start = offset(range.startContainer, range.startOffset);
      pick(start, start + range.toString().length);
    }
  }));
  document.addEventListener('selectionchange', selected);
  view.addEventListener('input', event => {
    const field = event.target;
    field.closest('label').classList.toggle('changed', value(field) !== field.dataset.was);
    // Only what was refused may be saved all the same.
    delete file()?.dataset.anyway;
  });
  const inField = (event, field) => {
    if (event.key === 'Escape') field.blur();
    if (event.key === 'Enter' && !event.shiftKey && row()) {
      event.preventDefault();
      field.blur();
      actions.accept();
    }
  };
  addEventListener('beforeunload', event => {
    if (isUnsaved()) event.preventDefault();
  });
  addEventListener('keydown', event => {
    if (file() && (event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      save();
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || note.open) return;
    const field = event.target.closest('input, textarea, select');
    if (reasons.open) {
      const button = reasons.querySelectorAll('li button')[Number(event.key) - 1];
      if (!button || field) return;
      event.preventDefault();
      dismiss(button.textContent);
    } else if (field) {
      inField(event, field);
    } else if (event.key === 'e' && row()) {
      event.preventDefault();
      fieldsOf(row())[0]?.focus();
    } else if (event.key.startsWith('Arrow') && /Left|Right/.test(event.key) && text()) {
      event.preventDefault();
      step(event.key === 'ArrowLeft' ? -1 : 1);
    } else if (event.key !== 'Enter' || !event.target.closest('button, a, summary')) {
      const button = [...view.querySelectorAll('[data-press]')].find(each =>
        each.dataset.press.split(' ').includes(event.key) && !each.closest('[hidden]'));
      if (!button) return;
      event.preventDefault();
      press(button);
    }
  });
  show(decodeURIComponent(location.hash.slice(1)));
})();
