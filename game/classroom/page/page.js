// The page shows what the laptop tells and sends back one choice. ES2017, for phones of some years ago.
(function () {
  'use strict';

  var SVG = 'http://www.w3.org/2000/svg';
  var SHAPES = [
    'M33 1a32 32 0 1 0 .01 0z',
    'M13 2h40a11 11 0 0 1 11 11v40a11 11 0 0 1-11 11H13A11 11 0 0 1 2 53V13A11 11 0 0 1 13 2z',
    'M33 6L63 60H3z',
    'M33 4L62 33 33 62 4 33z'
  ];
  var KEPT = 'beacon-bay-class';
  var ANSWERED_WITHIN = 6000, JOINED_WITHIN = 8000, ASLEEP = 20000, LONGEST_PAUSE = 10000;
  var SETTLED = 350; // a finger on its way down was not meant for a question that has just come

  var words = {};
  document.querySelectorAll('#words li').forEach(function (one) {
    words[one.dataset.word] = one.textContent;
  });

  var code = '', token = ''; // the seat in the room: in memory, and in this tab until it is closed
  var socket = null, joined = false, over = false, tries = 0, again = 0, limit = 0, hiddenAt = 0;
  var told = null; // the newest state
  var sending = null; // a vote the laptop has not counted yet
  var arrived = 0, built = '', panel = '';

  function el(id) {
    return document.getElementById(id);
  }

  function drawn(name, parent) {
    return parent.appendChild(document.createElementNS(SVG, name));
  }

  function made(name, look, text, parent) {
    var one = document.createElement(name);
    one.className = look;
    one.textContent = text;
    return parent.appendChild(one);
  }

  function icon(name, parent) {
    var svg = drawn('svg', parent);
    svg.setAttribute('class', 'icon');
    svg.setAttribute('aria-hidden', 'true');
    drawn('use', svg).setAttribute('href', '#' + name);
  }

  // ---- the seat

  function remember() {
    try {
      sessionStorage.setItem(KEPT, JSON.stringify([code, token]));
    } catch (e) { /* a browser that keeps nothing: memory must do */ }
  }

  function forget() {
    token = '';
    sending = told = null;
    try {
      sessionStorage.removeItem(KEPT);
    } catch (e) { /* nothing was kept */ }
  }

  function remembered() {
    try {
      var kept = JSON.parse(sessionStorage.getItem(KEPT));
      return Array.isArray(kept) && typeof kept[1] === 'string' ? kept : null;
    } catch (e) {
      return null;
    }
  }

  function tidy(text) {
    return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, function (digit) {
      return digit.charCodeAt(0) & 15;
    }).normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '').slice(0, 6);
  }

  // ---- what is shown

  /* Focus follows what is new, but never leaves somebody who is reading the help. */
  function helping() {
    var at = document.activeElement;
    return !el('help').hidden && (at === el('help-button') || el('help').contains(at));
  }

  function lead(heading) {
    if (helping()) {
      say(heading.textContent);
    } else {
      heading.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }

  /* Cleared first, so that the same words are read out a second time. */
  function say(text) {
    el('said').textContent = '';
    setTimeout(function () {
      el('said').textContent = text;
    }, 60);
  }

  function show(name, quietly) {
    if (name === panel) return;
    panel = name;
    ['join', 'moment', 'waiting', 'vote', 'paused', 'ended'].forEach(function (one) {
      el(one).hidden = one !== name;
    });
    if (name !== 'vote') {
      status('');
      built = '';
      if (!quietly) lead(el(name + '-title'));
    }
  }

  function line(text) {
    if (el('line').textContent !== text) el('line').textContent = text;
  }

  function status(kind, first, second) {
    var plate = el('status'), news = kind + first + second;
    if (kind && plate.dataset.news === news && plate.firstChild) return;
    plate.dataset.news = news;
    plate.className = 'status ' + kind;
    plate.textContent = '';
    if (!kind) return;
    icon(kind === 'counted' ? 'tick' : 'screen', plate);
    var text = made('p', '', '', plate);
    made('strong', '', first, text);
    text.appendChild(document.createTextNode(' ' + second));
  }

  function option(text, place) {
    var button = made('button', 'option', '', made('li', '', '', el('options')));
    button.type = 'button';
    var shape = made('span', 'shape shape-' + place, '', button);
    var svg = drawn('svg', shape);
    svg.setAttribute('viewBox', '0 0 66 66');
    svg.setAttribute('aria-hidden', 'true');
    drawn('path', svg).setAttribute('d', SHAPES[place]);
    made('span', 'letter', words.letters.charAt(place), shape);
    var said = made('span', 'said', '', button);
    made('span', 'text', text, said).dir = 'auto';
    made('span', 'mine', '', said);
    button.addEventListener('click', function () {
      choose(place);
    });
  }

  function build() {
    var round = told.round === 2 ? words.again : words.first;
    var place = words.place.replace('{number}', told.number).replace('{total}', told.of);
    el('round').textContent = told.of ? round + ' · ' + place : round;
    el('asks').textContent = told.asks;
    el('options').textContent = '';
    told.options.slice(0, 4).forEach(option);
    arrived = Date.now();
    status('');
    lead(el('vote-title'));
  }

  function paint() {
    var open = told.phase === 'open';
    var chosen = sending ? sending.option : told.vote;
    document.querySelectorAll('.option').forEach(function (button, place) {
      var mine = button.querySelector('.mine');
      var counted = !sending && place === chosen;
      button.setAttribute('aria-pressed', String(place === chosen));
      if (open) button.removeAttribute('aria-disabled');
      else button.setAttribute('aria-disabled', 'true');
      if (counted !== Boolean(mine.firstChild)) {
        mine.textContent = '';
        if (counted) {
          icon('tick', mine);
          mine.appendChild(document.createTextNode(words.mine));
        }
      }
    });
  }

  function tally() {
    if (told.phase === 'closed') status('calm', words.closed, words.look_up);
    else if (sending) status('');
    else if (typeof told.vote === 'number') status('counted', words.counted, words.change);
    else if (el('status').dataset.news !== 'calm' + words.late + words.look_up) status('');
  }

  function ballot() {
    var key = told.number + '/' + told.round;
    if (sending && (sending.key !== key || told.phase !== 'open')) sending = null;
    show('vote');
    if (built !== key) {
      built = key;
      build();
    }
    paint();
    tally();
  }

  // ---- what is sent

  function send(message) {
    if (socket && socket.readyState === 1) socket.send(JSON.stringify(message));
  }

  function choose(place) {
    if (!told || told.phase !== 'open' || Date.now() - arrived < SETTLED) return;
    if ((sending ? sending.option : told.vote) === place) return;
    sending = { key: told.number + '/' + told.round, number: told.number, round: told.round, option: place };
    paint();
    status('');
    cast();
  }

  function cast() {
    if (!joined) return; // it is sent as soon as the line is back
    send({ do: 'vote', number: sending.number, round: sending.round, option: sending.option });
    within(ANSWERED_WITHIN);
  }

  // ---- what is heard

  function hear(message) {
    if (message.say === 'joined') enter(message);
    else if (message.say === 'state') turn(message);
    else if (message.say === 'counted') count(message);
    else if (message.say === 'refused') refuse(message.why);
  }

  function enter(message) {
    token = message.token;
    joined = true;
    tries = 0;
    clearTimeout(limit);
    remember();
    if (el('line').textContent) {
      line('');
      say(words.back);
    }
  }

  function turn(message) {
    told = message;
    if (told.phase === 'open' || told.phase === 'closed') ballot();
    else if (told.phase === 'ended') end();
    else show(told.phase === 'paused' ? 'paused' : 'waiting');
    if (sending && told.phase === 'open') cast();
  }

  function count(message) {
    if (!told || message.number !== told.number || message.round !== told.round) return;
    told.vote = message.option;
    if (sending && sending.option === message.option) {
      sending = null;
      clearTimeout(limit);
    }
    if (panel !== 'vote') return;
    paint();
    tally();
  }

  function refuse(why) {
    if (joined) {
      sending = null;
      clearTimeout(limit);
      if (panel !== 'vote') return;
      paint();
      status('calm', words.late, words.look_up);
    } else if (why === 'closed') {
      end();
    } else {
      leave();
      show('join', true);
      trouble(words['why_' + why] || words.why_other);
    }
  }

  function end() {
    over = true;
    leave();
    show('ended');
  }

  // ---- the line to the laptop

  function leave() {
    var old = socket;
    socket = null;
    joined = false;
    clearTimeout(again);
    clearTimeout(limit);
    if (old) old.close();
    line('');
    forget();
  }

  /* A line may be dead without knowing it: who does not answer in time is called again. */
  function within(time) {
    var now = socket;
    clearTimeout(limit);
    limit = setTimeout(function () {
      if (now === socket) lost();
    }, time);
  }

  function connect() {
    var old = socket;
    clearTimeout(again);
    joined = false;
    var now = socket = new WebSocket((location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host + '/room');
    if (old) old.close();
    within(JOINED_WITHIN);
    now.onopen = function () {
      if (now === socket) send({ do: 'join', code: code, token: token });
    };
    now.onmessage = function (event) {
      if (now === socket) hear(JSON.parse(event.data));
    };
    now.onclose = function () {
      if (now === socket) lost();
    };
  }

  function lost() {
    var old = socket;
    socket = null;
    joined = false;
    clearTimeout(limit);
    if (old) old.close();
    tries += 1;
    line(token ? words.lost : words.unreached);
    // Growing pauses, and never thirty phones in the same moment.
    again = setTimeout(connect, Math.min(LONGEST_PAUSE, 400 * Math.pow(2, tries - 1)) * (0.75 + Math.random() / 2));
  }

  function wake() {
    if (over || !code || panel === 'join') return;
    if (!socket || Date.now() - hiddenAt > ASLEEP) connect();
  }

  // ---- the doors

  function trouble(text) {
    el('code-trouble').textContent = text;
    el('code').setAttribute('aria-invalid', String(Boolean(text)));
    if (text && !helping()) el('code').focus();
  }

  function begin(quietly) {
    show('moment', quietly);
    connect();
  }

  el('join-form').addEventListener('submit', function (event) {
    event.preventDefault();
    code = tidy(el('code').value);
    el('code').value = code;
    trouble(code.length === 6 ? '' : words.why_short);
    if (code.length === 6) {
      tries = 0;
      begin();
    }
  });

  function help(open) {
    el('help').hidden = !open;
    el('help-button').setAttribute('aria-expanded', String(open));
    el('help-button').focus();
  }

  el('help-button').hidden = false;
  el('help-button').addEventListener('click', function () {
    help(el('help').hidden);
  });
  el('help-close').addEventListener('click', function () {
    help(false);
  });

  document.addEventListener('visibilitychange', function () {
    if (document.hidden) hiddenAt = Date.now();
    else wake();
  });
  addEventListener('online', wake);

  // Another picture was scanned into the same tab: another room.
  addEventListener('hashchange', function () {
    if (tidy(location.hash) !== code) location.reload();
  });

  var asked = tidy(location.hash), kept = remembered();
  el('code').value = asked;
  if (kept && (!asked || asked === kept[0])) {
    code = kept[0];
    token = kept[1];
    begin(true);
  } else {
    forget();
    show('join', true);
  }
}());
