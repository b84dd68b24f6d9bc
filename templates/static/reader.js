const doc = document, set = doc.documentElement.dataset, file = doc.currentScript.src,
  find = s => doc.querySelector(s),
  cite = find('#cite span'),
  make = (name, props, ...inside) => {
    const e = Object.assign(doc.createElement(name), props)
    e.append(...inside)
    return e
  },
  button = (value, textContent, name = '') => make('button', {value, textContent, name}),
  sheet = make('div', {id: 'sheet', tabIndex: -1, popover: 'auto', role: 'dialog'}),
  fill = (box, text, ...acts) => box.append(make('p', {textContent: text}), make('p', {className: 'acts'}, ...acts)),
  open = (source, title, text, ...acts) => {
    sheet.ariaLabel = title
    sheet.replaceChildren(make('h2', {textContent: title}))
    fill(sheet, text, ...acts, button('close', '关闭'))
    if (innerWidth > 640 && CSS.supports('position-area:bottom')) sheet.style = 'inset:auto;width:28em;position-area:bottom span-right;position-try:flip-block,flip-inline'
    sheet.showPopover({source})
    sheet.focus()
  },
  load = (name, events) => doc.body.append(make('script', {src: file.replace('reader', name), ...events})),
  more = (name, of) => self[name] ? self[name](of) : load('more', {
    onload: () => self[name](of),
    onerror: () => of.href && (location = of.href)
  }),
  keep = (key, value) => {
    value ? set[key] = value : delete set[key]
    try { localStorage[key] = value } catch {}
  },
  dark = () => set.theme ? set.theme == 'dark' : matchMedia('(prefers-color-scheme:dark)').matches,
  voice = () => self.speechSynthesis?.getVoices().find(v => /^(zh|cmn)/i.test(v.lang)),
  press = (value, on) => find(`[value=${value}]`)?.setAttribute('aria-pressed', !!on),
  show = () => {
    press('z', set.z)
    press('zz', set.z > 1)
    press('dark', dark())
    find('[value=read]')?.toggleAttribute('hidden', !voice())
  },
  does = {
    z: () => keep('z', set.z ? '' : 1),
    zz: () => keep('z', set.z > 1 ? 1 : 2),
    dark: () => keep('theme', dark() ? 'light' : 'dark'),
    close: b => b.closest('dialog')?.close() ?? sheet.hidePopover?.()
  }
doc.addEventListener('click', e => {
  const b = e.target.closest('button[value]'), a = e.target.closest('a[href]')
  if (b) {
    does[b.value] ? does[b.value](b) : more(b.value, b)
    show()
  }
  if (a?.closest('.newer')) a.hash = location.hash
  if (!a || e.ctrlKey || e.metaKey || e.shiftKey) return
  const note = a.matches('.term') && [...doc.querySelectorAll('dt a')].find(t => t.href == a.href)
  if (note && sheet.showPopover)
    open(a, note.textContent, note.parentNode.nextElementSibling.textContent, make('a', {href: a.href, textContent: '查看全文'}))
  else if (cite && a.matches('.pl') && sheet.showPopover) more('quote', a)
  else if (a.host && a.host != location.host && !a.closest('dialog')) more('leave', a)
  else return
  e.preventDefault()
})
cite?.replaceChildren(new Date(Date.now() + 288e5).toJSON().slice(0, 10))
if (self.speechSynthesis) speechSynthesis.onvoiceschanged = show
doc.body.append(sheet)
show()
if (cite && innerWidth > 1407) load('margin')
