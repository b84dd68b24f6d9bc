{
  const state = document.getElementById('state');
  const input = document.getElementById('file');

  const send = async file => {
    if (!file || input.disabled) return;
    input.disabled = true;
    state.textContent = state.dataset.working;
    try {
      const answer = await fetch('import/' + encodeURIComponent(file.name), {
        method: 'POST', headers: {'Content-Type': 'application/octet-stream'}, body: file});
      if (answer.ok) return location.reload();
      state.textContent = await answer.text();
    } catch (error) {
      state.textContent = state.dataset.gone;
    }
    input.disabled = false;
    input.value = '';
  };

  input.addEventListener('change', () => send(input.files[0]));
  addEventListener('dragover', event => {
    event.preventDefault();
    document.body.classList.add('over');
  });
  addEventListener('dragleave', () => document.body.classList.remove('over'));
  addEventListener('drop', event => {
    event.preventDefault();
    document.body.classList.remove('over');
    send(event.dataTransfer.files[0]);
  });
}
