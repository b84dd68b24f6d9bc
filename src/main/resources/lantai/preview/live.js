(() => {
  const here = document.currentScript.dataset;
  const KEPT = 'lantai-preview-place';

  // The place is kept by the nearest element that has a name: what stands above it may grow, and
  // where paragraphs are counted it may be called otherwise afterwards, but still say the same.
  const words = node => node.textContent.trim().slice(0, 200);

  const keep = () => {
    let near = null;
    for (const node of document.querySelectorAll('main [id]')) {
      if (!node.getClientRects().length) continue;
      const top = node.getBoundingClientRect().top;
      if (!near || Math.abs(top) < Math.abs(near.top)) near = {id: node.id, words: words(node), top};
    }
    const place = {path: location.pathname, x: scrollX, y: scrollY, near, focus: document.activeElement?.id};
    sessionStorage.setItem(KEPT, JSON.stringify(place));
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

  // A root of its own, so that neither the page's styles nor its scripts meet those of the window.
  let root = null;
  let told = '';

  const take = () => {
    root?.host.remove();
    root = null;
    told = '';
  };

  const open = () => {
    root.querySelector('[value=show]').hidden = true;
    root.querySelector('dialog').showModal();
  };

  const show = async () => {
    const [window, sheet] = await Promise.all(
      ['/.preview/problems', '/.preview/problems.css'].map(async path => (await fetch(path)).text()));
    if (!window) return take();
    if (window === told) return;
    take();
    told = window;
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
    open();
  };

  const hear = state => {
    const [edition, failure] = state.split(' ');
    if (here.told ? failure !== here.told : edition !== here.edition) keep();
    else if (!here.told) failure === '0' ? take() : show();
  };

  // A browser has six connections to a server: tabs that nobody sees give theirs back.
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
