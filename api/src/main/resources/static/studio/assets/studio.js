/** Submits a form at once where a choice changes what else there is to choose. */
function submitOnChange(choice) {
  choice.addEventListener('change', () => choice.form.requestSubmit());
}

function copyOnClick(button) {
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy);
    const status = button.closest('.copies').querySelector('[role=status]');
    status.textContent = (await copied(source)) ? 'Copied.' : 'Marked: press Ctrl+C.';
  });
}

/** Without HTTPS a browser may refuse: then the text is left marked. */
async function copied(source) {
  getSelection().selectAllChildren(source);
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    return false;
  }
}

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Arrow keys go from cell to cell of a table, past those that lead nowhere. */
function moveByArrows(table) {
  const rows = [...table.querySelectorAll('tbody tr:not(.group)')];
  table.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const cell = event.target.closest('td');
    if (!step || !cell) return;
    const target = next(rows, cell, step);
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}

function next(rows, cell, [right, down]) {
  let row = rows.indexOf(cell.parentElement) + down;
  let column = cell.cellIndex + right;
  while (rows[row]?.cells[column]) {
    const link = rows[row].cells[column].querySelector('a');
    if (link) return link;
    row += down;
    column += right;
  }
  return null;
}

document.querySelectorAll('[data-submits]').forEach(submitOnChange);
document.querySelectorAll('[data-copy]').forEach(copyOnClick);
document.querySelectorAll('table.heatmap').forEach(moveByArrows);
