// Sorts the rows of a table by a column; the third press brings back the report's own order.
for (const table of document.querySelectorAll('table.sort')) {
  const rows = [...table.querySelectorAll('tbody tr')], body = table.tBodies[0],
    homes = rows.map(row => row.parentNode), heads = [...table.tHead.rows[0].cells],
    said = table.parentNode.insertBefore(document.createElement('p'), table)
  said.className = 'vh'
  said.setAttribute('role', 'status')
  // A cell goes by its number, those without one last either way; names go by pinyin.
  const compare = (a, b, way) => {
    const [x, y] = [a, b].map(cell => cell.dataset.v ?? NaN)
    return a.className ? isNaN(x) - isNaN(y) || way * (x - y) || 0 : way * a.textContent.localeCompare(b.textContent, 'zh')
  }
  const sort = (at, name) => {
    const old = heads[at].getAttribute('aria-sort'), next = {ascending: 'descending', descending: ''}[old] ?? 'ascending',
      way = next == 'ascending' ? 1 : -1
    heads.forEach(head => head.removeAttribute('aria-sort'))
    rows.forEach((row, i) => homes[i].append(row))
    table.classList.toggle('sorted', !!next)
    if (next) {
      heads[at].setAttribute('aria-sort', next)
      body.append(...rows.filter(row => !row.matches('.g')).sort((a, b) => compare(a.cells[at], b.cells[at], way)))
    }
    said.textContent = next ? `已按${name}${next == 'ascending' ? '升' : '降'}序排列` : '已恢复报告的次序'
  }
  rows.filter(row => !row.matches('.g')).forEach(row => {
    const button = document.createElement('button')
    button.value = 'row'
    button.textContent = '复制'
    button.ariaLabel = '复制' + row.cells[0].textContent.trim()
    row.lastElementChild.append(' ', button)
  })
  heads.slice(0, 2).forEach((head, at) => {
    const button = document.createElement('button'), name = head.textContent
    button.textContent = head.dataset.l = name
    button.onclick = () => sort(at, name)
    head.replaceChildren(button)
  })
}
