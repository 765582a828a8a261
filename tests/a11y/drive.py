"""Works the window through the accessibility bus, as a screen reader would. Run by run.sh; exit code 0 when all holds.

Names of controls are the interface of this test: they change on purpose only."""
import subprocess
import sys
import time

import pyatspi

DEADLINE_SECONDS = 40


def until(what, condition):
    end = time.time() + DEADLINE_SECONDS
    while time.time() < end:
        try:
            found = condition()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.1)
    print("not reached:", what)
    sys.exit(1)


def walk(node):
    yield node
    for child in list(node):
        if child is not None:
            yield from walk(child)


def find(root, roles, name):
    for node in walk(root):
        if node.getRoleName() in roles and name in (node.name or ""):
            return node
    return None


def press(node):
    action = node.queryAction()
    for i in range(action.nActions):
        if action.getName(i).lower() in ("press", "click", "toggle"):
            action.doAction(i)
            return
    print("cannot be pressed:", node.name, [action.getName(i) for i in range(action.nActions)])
    sys.exit(1)


def key(name):
    subprocess.run(["xdotool", "key", name], check=True)


BUTTONS = ("push button", "check box", "toggle button", "radio button", "button")

desktop = pyatspi.Registry.getDesktop(0)
app = until("the application is on the bus", lambda: next((a for a in desktop if a and "allmarker" in (a.name or "")), None))
until("the workspace is open", lambda: find(app, BUTTONS, "Inventory"))

# The home page tells what fails, by word.
until("home names a failing finding", lambda: find(app, ("table cell", "label"), "Fail"))

# The rail goes to the inventory, where the example's model is a row.
press(find(app, BUTTONS, "Inventory"))
until("the inventory lists the model", lambda: find(app, ("table cell",), "credit-model"))

# The filter takes text and narrows the rows down.
field = until("the filter field", lambda: find(app, ("text", "entry"), "Filter records"))
field.queryEditableText().setTextContents("credit-release")
until("other rows are gone", lambda: not find(app, ("table cell",), "applications-raw"))
field.queryEditableText().setTextContents("")

# The log verifies itself and says so.
press(find(app, BUTTONS, "Log"))
press(until("the verify button", lambda: find(app, BUTTONS, "Verify log")))
until("the log is said to be sound", lambda: find(app, ("label", "static", "notification", "alert", "panel", "text"), "is sound"))

# Nothing that takes the keyboard is nameless.
nameless = [n for n in walk(app) if n.getState().contains(pyatspi.STATE_FOCUSABLE) and n.getState().contains(pyatspi.STATE_SHOWING)
            and not n.name and n.getRoleName() not in ("table cell", "combo box", "filler", "scroll pane", "viewport", "panel")]
if nameless:
    print("without a name:", [(n.getRoleName(), n.description) for n in nameless][:10])
    sys.exit(1)
print("screen-reader drive passed")
