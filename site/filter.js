// Leaves those entries of the index that contain what is typed.
{
  const field = make('input', {type: 'search', placeholder: '筛选名词', ariaLabel: '筛选名词'}),
    said = make('p', {className: 'm', role: 'status'}),
    sections = [...document.querySelectorAll('main section')], shown = 'li:not([hidden])'
  document.getElementById('index').after(field, said)
  field.oninput = () => {
    const typed = field.value.trim().toLowerCase()
    for (const section of sections) {
      for (const entry of section.querySelectorAll('li')) entry.hidden = !entry.textContent.toLowerCase().includes(typed)
      section.hidden = !section.querySelector(shown)
    }
    said.textContent = typed && `共${sections.reduce((sum, section) => sum + section.querySelectorAll(shown).length, 0)}条`
  }
}
