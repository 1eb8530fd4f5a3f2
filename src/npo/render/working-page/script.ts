/**
 * Filters and sorts a page that is whole without it. The page says everything in attributes:
 * - `data-controls` holds a search field, selects with `data-filter` (the name of a data attribute of items) and one
 *   with `data-sort` (its values are names of data attributes that hold a rank), a button and a status line;
 * - `data-item` is what is shown or not; `data-items` holds items to sort;
 * - `data-group` goes with its items; `data-groups` holds groups to sort.
 * HTML and XML read a script alike only where it has none of the ampersand and the angle brackets.
 */
export const WORKING_SCRIPT = `
(function () {
  'use strict';
  var controls = document.querySelector('[data-controls]');
  if (controls === null) return;
  var all = function (selector, within) { return Array.from((within || document).querySelectorAll(selector)); };
  var search = controls.querySelector('input');
  var filters = all('select[data-filter]', controls);
  var order = controls.querySelector('select[data-sort]');
  var status = controls.querySelector('[role=status]');
  var toggle = controls.querySelector('button');
  var items = all('[data-item]');
  var groups = all('[data-group]');
  var folds = all('details');
  var texts = new Map();
  var textOf = function (item) {
    var known = texts.get(item);
    if (known !== undefined) return known;
    var fold = item.closest('details');
    var around = fold === null ? '' : fold.querySelector('summary').textContent + ' ' + all('[data-said]', fold).map(function (one) { return one.textContent; }).join(' ');
    var text = (item.textContent + ' ' + around).toLowerCase();
    texts.set(item, text);
    return text;
  };
  var filter = function () {
    var words = search.value.toLowerCase().split(' ').filter(function (word) { return word !== ''; });
    var chosen = filters.filter(function (one) { return one.value !== ''; });
    var isFree = words.length + chosen.length === 0;
    var shown = 0;
    items.forEach(function (item) {
      var fits = chosen.every(function (one) { return item.dataset[one.dataset.filter] === one.value; });
      var has = fits ? words.every(function (word) { return textOf(item).includes(word); }) : false;
      item.hidden = !has;
      if (has) shown += 1;
    });
    groups.forEach(function (group) {
      group.hidden = isFree ? false : group.querySelector('[data-item]:not([hidden])') === null;
    });
    if (words.length !== 0) folds.forEach(function (fold) {
      if (fold.querySelector('[data-item]:not([hidden])') !== null) fold.open = true;
    });
    label();
    status.textContent = status.dataset.template.replace('{shown}', String(shown)).replace('{all}', String(items.length));
  };
  var sort = function () {
    var key = order.value;
    var arrange = function (holder, selector) {
      var rank = function (one) { return Number(one.dataset[key]); };
      var own = Array.from(holder.children).filter(function (one) { return one.matches(selector); });
      own.sort(function (a, b) { return rank(a) - rank(b); });
      own.forEach(function (one) { holder.appendChild(one); });
    };
    all('[data-items]').forEach(function (holder) { arrange(holder, '[data-item]'); });
    all('[data-groups]').forEach(function (holder) { arrange(holder, '[data-group]'); });
  };
  var label = function () {
    var isOpen = folds.every(function (fold) { return fold.open; });
    toggle.textContent = isOpen ? toggle.dataset.close : toggle.dataset.open;
    return isOpen;
  };
  if (folds.length === 0) toggle.hidden = true;
  toggle.addEventListener('click', function () {
    var isOpen = label();
    folds.forEach(function (fold) { fold.open = !isOpen; });
    label();
  });
  search.addEventListener('input', filter);
  filters.forEach(function (one) { one.addEventListener('change', filter); });
  order.addEventListener('change', sort);
  window.addEventListener('beforeprint', function () {
    folds.forEach(function (fold) { fold.dataset.was = fold.open ? 'open' : ''; fold.open = true; });
  });
  window.addEventListener('afterprint', function () {
    folds.forEach(function (fold) { fold.open = fold.dataset.was === 'open'; });
  });
  label();
  filter();
  controls.hidden = false;
}());
`;
