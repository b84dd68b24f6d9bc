(() => {
  const here = document.currentScript.dataset;
  const KEPT = 'lantai-preview-place';

  // The scroll position is kept relative to the nearest element with an id: text above it may grow,
  // and if ids are numbers of paragraphs, the element may have another id but the same text.
  const words = node => node.textContent.trim().slice(0, 200);

  const place = () => {
    let near = null;
    for (const node of document.querySelectorAll('main [id]')) {
      if (!node.getClientRects().length) continue;
      const top = node.getBoundingClientRect().top;
      if (!near || Math.abs(top) < Math.abs(near.top)) near = {id: node.id, words: words(node), top};
    }
    return {path: location.pathname, x: scrollX, y: scrollY, near, focus: document.activeElement?.id};
  };

  const reload = () => {
    sessionStorage.setItem(KEPT, JSON.stringify(place()));
    history.scrollRestoration = 'manual';
    location.reload();
  };

  const find = near => {
    const same = document.getElementById(near.id);
    if (same && words(same) === near.words) return same;
    return [...document.querySelectorAll('main [id]')].find(node => words(node) === near.words) || same;
  };

  const restore = place => {
    const node = place.y > 0 && place.near && find(place.near);
    const top = node ? scrollY + node.getBoundingClientRect().top - place.near.top : place.y;
    scrollTo({left: place.x, top, behavior: 'instant'});
  };

  const kept = JSON.parse(sessionStorage.getItem(KEPT) || 'null');
  sessionStorage.removeItem(KEPT);
  if (kept && kept.path === location.pathname) {
    if (kept.focus) document.getElementById(kept.focus)?.focus({preventScroll: true});
    restore(kept);
    // A browser goes to the fragment of an address once more when all is loaded.
    addEventListener('load', () => {
      restore(kept);
      requestAnimationFrame(() => {
        restore(kept);
        history.scrollRestoration = 'auto';
      });
    });
  }

  // The page as it came, before its scripts changed it: those in its head are deferred or touch no
  // element, and a page with one in its body is always loaded anew.
  const own = document.currentScript;
  let came = document.documentElement.cloneNode(true);

  const runs = node => node.localName !== 'script' || !node.type || /javascript|module/i.test(node.type);
  // What a page can only have from its beginning. Hashes in a policy follow from the rest.
  const fixed = page =>
    [...page.querySelectorAll('head style, head link[rel~=stylesheet], head base, head script, meta[http-equiv]')]
      .filter(runs).map(node => node.outerHTML.replace(/sha\d+-[\w+/=]+/g, '')).join();
  // Of the root, where scripts of the head may have set some before this one ran.
  const attributes = (page, now) => page.getAttributeNames()
    .filter(name => now.hasAttribute(name) || !name.startsWith('data-'))
    .map(name => `${name}=${page.getAttribute(name)}`).join();
  const scripts = node => node.localName === 'script' ? [node] : [...node.querySelectorAll?.('script') ?? []];
  const isOwn = script => 'edition' in script.dataset;

  // The children of an element as they came, without what scripts have put between them.
  const given = (node, old) => {
    const all = [];
    for (const each of node.childNodes) if (each.nodeName === old[all.length]?.nodeName) all.push(each);
    return all.length === old.length ? all : null;
  };

  // Steps that make an element what it now is, or null where its scripts have made another of it.
  // What is the same is left alone, with all that scripts have done to it. Where they have put
  // something between elements they may keep lists of them: nothing comes or goes there.
  const steps = (node, was, is, kept = false) => {
    if (was.isEqualNode(is)) return [];
    if (is.nodeType !== 1) return node.data === was.data ? [() => { node.data = is.data; }] : null;
    const all = [];
    for (const name of new Set([...was.getAttributeNames(), ...is.getAttributeNames()])) {
      const value = is.getAttribute(name);
      if (value === was.getAttribute(name)) continue;
      if (node.getAttribute(name) !== was.getAttribute(name)) return null;
      all.push(() => value === null ? node.removeAttribute(name) : node.setAttribute(name, value));
    }
    const [old, now] = [was, is].map(each => [...each.childNodes]);
    const here = given(node, old);
    if (!here) return null;
    const most = Math.min(old.length, now.length);
    let start = 0;
    while (start < most && old[start].isEqualNode(now[start])) start++;
    let end = 0;
    while (start + end < most && old.at(-1 - end).isEqualNode(now.at(-1 - end))) end++;
    const [mine, from, to] = [here, old, now].map(each => each.slice(start, each.length - end));
    const touched = kept || here.some((each, i) => each !== node.childNodes[i]);
    if (from.length === to.length && from.every((each, i) => each.nodeName === to[i].nodeName)) {
      const more = mine.map((each, i) => steps(each, from[i], to[i], touched));
      return more.includes(null) ? null : all.concat(...more);
    }
    if (touched || mine.some((each, i) => !each.isEqualNode(from[i])) || to.some(each => scripts(each).length)) return null;
    const before = here[here.length - end] ?? here.at(-1)?.nextSibling ?? null;
    return [...all, () => {
      to.forEach(each => node.insertBefore(document.importNode(each, true), before));
      mine.forEach(each => each.remove());
    }];
  };

  // Changes the page to what is served now; whether that could be done.
  const change = async () => {
    const text = await (await fetch(location.href)).text();
    // Before it is parsed: a browser holds even that against the policy, and complains.
    const sheets = [...text.matchAll(/<style\b[^>]*>([^]*?)<\/style>/gi)].map(found => found[1]).join();
    if (sheets !== [...came.querySelectorAll('style')].map(node => node.textContent).join()) return false;
    const page = new DOMParser().parseFromString(text, 'text/html').documentElement;
    const last = [...page.querySelectorAll('body script')].find(isOwn);
    if (!last || last.textContent !== own.textContent || fixed(page) !== fixed(came)
      || attributes(page, page) !== attributes(came, page)) return false;
    if ([page, came].some(each => scripts(each.querySelector('body')).some(script => !isOwn(script)))) return false;
    while (last.nextSibling) last.nextSibling.remove();
    const all = ['head', 'body'].map(name =>
      steps(document.querySelector(name), came.querySelector(name), page.querySelector(name)));
    if (all.includes(null)) return false;
    const kept = place();
    all.flat().forEach(step => step());
    restore(kept);
    came = page;
    return true;
  };

  // A shadow root keeps the styles and scripts of page and dialog apart.
  let root = null;
  let shown = '';

  const take = () => {
    root?.host.remove();
    root = null;
    shown = '';
  };

  const open = () => {
    root.querySelector('[value=show]').hidden = true;
    root.querySelector('dialog').showModal();
  };

  const show = async () => {
    const [window, sheet] = await Promise.all(
      ['/.preview/problems', '/.preview/problems.css'].map(async path => (await fetch(path)).text()));
    if (!window) return take();
    if (window === shown) return;
    take();
    shown = window;
    root = document.createElement('div').attachShadow({mode: 'open'});
    const styles = new CSSStyleSheet();
    styles.replaceSync(sheet);
    root.adoptedStyleSheets = [styles];
    root.innerHTML = window;
    document.body.append(root.host);
    const dialog = root.querySelector('dialog');
    const again = root.querySelector('[value=show]');
    root.querySelector('[value=hide]').onclick = () => dialog.close();
    again.onclick = open;
    dialog.onclose = () => {
      again.hidden = false;
      again.focus();
    };
    // A dialog would take the keyboard from the page around a frame.
    if (parent === self) open();
    else again.hidden = false;
  };

  // The part of an edition after the dot changes with styles, scripts and other assets.
  const follow = async edition => {
    const [mine, its] = [here.edition, edition].map(each => each.split('.')[1]);
    if (mine !== its || !await change().catch(() => false)) reload();
  };

  let latest = '';
  let busy = false;
  const hear = async state => {
    latest = state;
    if (busy) return;
    busy = true;
    const [edition, failure] = state.split(' ');
    if (here.shown) {
      if (failure !== here.shown) reload();
    } else {
      if (edition !== here.edition) await follow(edition);
      if (failure === '0') take();
      else await show();
    }
    busy = false;
    if (latest !== state) hear(latest);
  };

  // A browser opens at most six connections to a server, so hidden tabs release theirs.
  let events = null;
  const listen = () => {
    if (document.hidden) {
      events?.close();
      events = null;
    } else if (!events) {
      events = new EventSource('/.preview/events');
      events.onmessage = event => hear(event.data);
    }
  };
  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', () => events?.close());
  listen();
})();
