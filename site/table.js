// Sorts the rows of a table by a column; the third press brings back the report's own order.
for (const table of document.querySelectorAll('table.sort')) {
  const rows = [...table.querySelectorAll('tbody tr')], body = table.tBodies[0],
    homes = rows.map(row => row.parentNode), heads = [...table.tHead.rows[0].cells],
    said = table.parentNode.insertBefore(document.createElement('p'), table)
  said.className = 'vh'
  said.setAttribute('role', 'status')
  // Numbers go by unit and then by size, of a range by the first, words by pinyin.
  const key = (row, at) => row.cells[at].textContent.trim()
  const compare = (a, b) => {
    const [x, y] = [a, b].map(text => /^(\D*?)(-?\d+(?:\.\d+)?)(?:\D{0,8}[—–~～至到-]\d+(?:\.\d+)?)?(.*)/.exec(text))
    return x && y ? x[3].localeCompare(y[3], 'zh') || x[2] - y[2] : x ? -1 : y ? 1 : a.localeCompare(b, 'zh')
  }
  const sort = (at, name) => {
    const old = heads[at].getAttribute('aria-sort'), next = {ascending: 'descending', descending: ''}[old] ?? 'ascending'
    heads.forEach(head => head.removeAttribute('aria-sort'))
    rows.forEach((row, i) => homes[i].append(row))
    table.classList.toggle('sorted', !!next)
    if (next) {
      heads[at].setAttribute('aria-sort', next)
      body.append(...rows.filter(row => !row.matches('.g')).sort((a, b) => (next == 'ascending' ? 1 : -1) * compare(key(a, at), key(b, at))))
    }
    said.textContent = next ? `已按${name}${next == 'ascending' ? '升' : '降'}序排列` : '已恢复报告的顺序'
  }
  heads.slice(0, 2).forEach((head, at) => {
    const button = document.createElement('button'), name = head.textContent
    button.textContent = name
    button.onclick = () => sort(at, name)
    head.replaceChildren(button)
  })
}
