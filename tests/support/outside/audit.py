"""What is wrong with a window for somebody who only hears it."""
from accessible import Atspi, labelled_by, name, role, walk

# Containers that take part in the chain of focus but only pass it on, and cells, whose table speaks for them.
SILENT = ("filler", "panel", "scroll pane", "viewport", "split pane", "layered pane", "table cell", "list item", "tree item", "table column header")
SENSIBLE = ("push button", "button", "toggle button", "check box", "radio button", "menu item", "menu", "page tab", "page tab list", "text", "entry", "password text", "combo box", "list", "list box",
            "table", "tree", "tree table", "link", "label", "slider", "spin button", "frame", "dialog", "document frame", "menu bar", "canvas")


def problems_of(app):
    """Focusable objects without a name or with a role that tells nothing."""
    problems = []
    for node in walk(app, stop_at=("table", "tree")):
        states = node.get_state_set()
        if not states.contains(Atspi.StateType.FOCUSABLE) or not states.contains(Atspi.StateType.ENABLED):
            continue
        kind = role(node)
        if kind in SILENT:
            continue
        if kind not in SENSIBLE:
            problems.append("\"%s\" is \"%s\"" % (name(node), kind))
        elif kind == "combo box":
            if not labelled_by(node).strip():
                problems.append("combo box \"%s\" without a label" % name(node))
        elif not name(node).strip() and not is_inside_combo(node):
            problems.append("%s without a name" % kind)
    return problems


def is_inside_combo(node):
    return node.get_parent() is not None and role(node.get_parent()) == "combo box"
