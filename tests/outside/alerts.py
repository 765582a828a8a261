"""From a line in a watched log to everybody who has to know: the store, the window (whatever page is in front), the desktop and
a webhook. The watch was started in the session before and starts with this one by itself."""
import http.server
import json
import os
import sqlite3
import subprocess
import sys
import threading
import time

from accessible import description, name, role, walk
from deadline import until
from scenario import run
from window import FIELDS, WORK, Window, cli

WORKSPACE = os.path.join(WORK, "watched.hallmarker")
LOG = os.path.join(WORK, "requests.jsonl")
NOTICES = os.path.join(WORK, "notices.jsonl")
SHALL_MS = 1000  # what the product promises; printed here, judged on a quiet machine

windows = []
arrived = {}      # by channel: when, seconds since the epoch
stored_by_then = {}
posts = []
desktop = None
server = None


def open_alerts():
    """Alerts in the store now, read past the program."""
    connection = sqlite3.connect("file:%s?mode=ro" % WORKSPACE, uri=True, timeout=5)
    try:
        return connection.execute("SELECT count(*) FROM record WHERE kind = 'alert' AND deleted = 0").fetchone()[0]
    finally:
        connection.close()


class Webhook(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        at = time.time()
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        posts.append((at, body, open_alerts()))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


def ground():
    global desktop, server
    cli("-w", WORKSPACE, "init")
    open(LOG, "w").close()
    desktop = subprocess.Popen([sys.executable, os.path.join(os.path.dirname(os.path.abspath(sys.modules["window"].__file__)), "notifications.py"), NOTICES])
    until("the desktop shows notifications", lambda: "ready" in open(NOTICES).read())
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Webhook)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def a_person_starts_the_watch():
    window = Window(WORKSPACE)
    windows.append(window)
    window.go("Consent")
    window.type_into(window.see(FIELDS, "Log of requests to watch"), LOG)
    window.type_into(window.see(FIELDS, "Address that alerts are posted to"), "http://127.0.0.1:%d/alerts" % server.server_address[1])
    window.press("Start watch")
    window.see("push button", "Stop watch")
    window.go("Home")
    window.close()
    windows.clear()


def the_next_session_watches_by_itself():
    windows.append(Window(WORKSPACE))
    windows[0].see("page tab", "Consent")
    assert windows[0].find(FIELDS, "Log of requests to watch") is None, "the page of consent is in front"


def rail_badge():
    tab = windows[0].find("page tab", "Consent", exact=True)
    return description(tab) if tab is not None else ""


def append(number):
    line = {"id": "r%d" % number, "who": "somebody nobody knows", "purpose": "marketing", "fields": ["people.income"]}
    with open(LOG, "a", encoding="utf-8") as log:
        log.write(json.dumps(line) + "\n")
    return time.time()


def notices():
    return [json.loads(line) for line in open(NOTICES) if "summary" in line]


def wait_for_store(count):
    while open_alerts() < count:
        time.sleep(0.004)
    arrived["store"] = time.time()


def a_line_reaches_everybody():
    # The first line finds caches cold and names unresolved; each line has to arrive, and times are told for each.
    for number in (1, 2, 3):
        arrived.clear()
        watcher = threading.Thread(target=wait_for_store, args=(number,), daemon=True)
        watcher.start()
        began = append(number)
        wanted = "1 alert about consent" if number == 1 else "%d alerts about consent" % number
        until("the window tells of %d alerts" % number, lambda: windows[0].shows(wanted))
        arrived["window"] = time.time()
        until("alert %d is stored" % number, lambda: "store" in arrived)
        until("the desktop was told of alert %d" % number, lambda: len(notices()) >= number)
        until("alert %d was posted" % number, lambda: len(posts) >= number)
        until("the rail shows %d" % number, lambda: rail_badge().startswith("%d alert" % number))
        notice, (posted, body, stored) = notices()[number - 1], posts[number - 1]
        arrived["desktop"], arrived["webhook"] = notice["at"], posted
        assert notice["program"] == "Hallmarker" and notice["urgency"] == 2, notice
        assert "somebody nobody knows" in notice["body"] or "r%d" % number in notice["body"], notice
        assert body["cause"] == "access-gap", body
        # Nobody is told of what is not durable.
        assert stored >= number, "alert %d was posted before it was stored" % number
        print("         line %d: " % number + ", ".join("%s after %.0f ms" % (channel, (at - began) * 1000) for channel, at in sorted(arrived.items(), key=lambda one: one[1])))
        late = [channel for channel, at in arrived.items() if (at - began) * 1000 > SHALL_MS]
        if late:
            print("         over %d ms on this machine now: %s (load %.1f)" % (SHALL_MS, ", ".join(late), os.getloadavg()[0]))
    assert len(notices()) == 3 and len(posts) == 3, "told more than once"


def acknowledging_takes_the_number_away():
    window = windows[0]
    window.press("Show alerts")
    for left in (2, 1, 0):
        def cells():
            view = window.find("table", "Alerts")
            return [name(n) for n in walk(view) if role(n) == "table cell" and name(n).startswith("Alert: ")]
        until("%d alerts are listed" % (left + 1), lambda: len(cells()) == left + 1)
        window.select_row("Alerts", cells()[0])
        window.press("Acknowledge")
        until("%d are left at the rail" % left, lambda: rail_badge().startswith("%d alert" % left) if left else "alert" not in rail_badge())
    until("the banner is gone", lambda: not window.shows("about consent wait"))
    window.close()
    windows.clear()


def leave():
    if desktop is not None:
        desktop.terminate()
    if server is not None:
        server.shutdown()


run([ground, a_person_starts_the_watch, the_next_session_watches_by_itself, a_line_reaches_everybody, acknowledging_takes_the_number_away], windows, leave=leave)
