// Beside the text of a wide screen: targets, results and notes, each at the sentence it comes from.
const columns = document.querySelector('.cols'), margin = document.createElement('div'),
  add = (tag, text, to) => to.appendChild(Object.assign(document.createElement(tag), {textContent: text})),
  notes = []
margin.className = 'mg'
margin.ariaHidden = true // all of it is in the tables below the text
const note = (at, name, text) => {
  if (!at) return
  const box = add('p', '', margin)
  add('b', name, box)
  add('span', text, box)
  notes.push({at, box})
}
for (const row of document.querySelectorAll('.cols .goals tr')) {
  const source = row.cells[4]?.querySelector('a')?.hash
  if (source) note(document.getElementById(source.slice(1)), row.cells[0].innerText + ' ', row.cells[1].innerText)
}
for (const entry of document.querySelectorAll('dt a')) {
  const use = [...document.querySelectorAll('.txt .term')].find(term => term.href == entry.href)
  note(use, entry.textContent + ' ', entry.parentNode.nextElementSibling.textContent)
}
notes.sort((a, b) => a.at.compareDocumentPosition(b.at) & 4 ? -1 : 1)
function place() {
  let free = 0
  for (const {at, box} of notes) {
    const top = Math.max(free, at.getClientRects()[0].top - margin.getBoundingClientRect().top)
    box.style.top = top + 'px'
    free = top + box.offsetHeight + 8
  }
}
if (columns) {
  columns.append(margin)
  place()
  addEventListener('resize', place)
}
