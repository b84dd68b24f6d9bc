// What reader.js fetches only when a reader asks for it, and the notes on reader.js itself, which
// comes with every page and so without a comment:
//   open   a note or a citation, beside its link
//   more   calls what this file holds, fetched when first needed; without it a link is just followed
//   load   a script beside reader.js: margin.js comes only on a wide screen
//   keep   a lasting choice, where the browser lets a page keep one
//   show   brings the buttons up to date
//   cite   the day of access in the page's reference (GB/T 7714-2015, 4.6.4): today in China, eight hours ahead of UTC
//   does   what each button does; its click handler also opens notes and asks before other sites
const address = find('[rel=canonical]')?.href || location.href,
  said = doc.body.appendChild(make('p', {className: 'vh'}))
let line = null
said.setAttribute('role', 'status')

function copy(button, done = '已复制') {
  navigator.clipboard.writeText(button.name || address)
    .then(() => done, () => '复制失败，请手动复制')
    .then(text => button.textContent = said.textContent = text)
}

// Hands the page to another app; copies its link if the browser cannot. Cancelling rejects the promise.
function share(button) {
  if (!navigator.share) return copy(button, '已复制网址，可粘贴到微信')
  navigator.share({title: document.title, url: address}).catch(() => {})
}

// A table's row as a line of text: its name, its figure and last year's, and its address.
function row(button) {
  const row = button.closest('tr'), cells = [...row.cells].filter((cell, i) => !i || cell.className || /实际/.test(cell.dataset.l)),
    words = cell => [...cell.childNodes].filter(n => !n.matches?.('svg, .m')).map(n => n.textContent.trim()).filter(Boolean).join(' '),
    link = row.id ? '#' + row.id : cells[0].querySelector('a').getAttribute('href')
  button.name = cells.map(cell => (cell.dataset.l ? cell.dataset.l + '：' : '') + words(cell)).join('，') + '。' + new URL(link, address)
  copy(button)
}

// A paragraph's reference, made of the chapter's: its number follows the date (GB/T 7714-2015, 8.2). And its link.
function quote(a) {
  const text = cite.parentNode.textContent.replace(/\)\[(?=\d)/, `): ${/第\d+段/.exec(a.getAttribute('aria-label'))}[`).replace(/\. (?=SHA)/, a.hash + '. ').replace(/\w+\.$/, a.dataset.h + '.')
  open(a, '引用本段', text, button('copy', '复制引文', text), button('copy', '复制链接', address + a.hash))
}

// Asks before another site is opened; the site's own published address and those of the government are none.
function leave(a) {
  if (a.host == new URL(address).host || /(^|\.)gov\.cn$/.test(a.hostname)) return location = a.href
  const box = make('dialog', {onclose: () => box.remove()})
  box.setAttribute('aria-label', '离开本站')
  fill(box, `您访问的链接即将离开“${find('[property="og:site_name"]').content}”，是否继续？`,
    make('a', {href: a.href, rel: 'noopener', textContent: '继续访问'}), button('close', '放弃'))
  doc.body.append(box)
  if (box.showModal) box.showModal()
  else location = a.href
}

// Reads the text aloud, a sentence at a time: some voices stop in the middle of longer pieces.
function read() {
  speechSynthesis.cancel()
  line = line ? null : find('.txt').innerText.replace(/¶/g, '').match(/[^。！？；\n]+[。！？；”]*/g)
  press('read', line)
  speak(line)
}

// Goes on with a line of sentences for as long as it is the one that is wanted.
function speak(mine) {
  if (!mine || mine != line) return
  if (!mine.length) return read()
  const sentence = new SpeechSynthesisUtterance(mine.shift())
  sentence.voice = voice()
  sentence.lang = 'zh-CN'
  sentence.onend = () => speak(mine)
  speechSynthesis.speak(sentence)
}
addEventListener('pagehide', () => self.speechSynthesis?.cancel())
