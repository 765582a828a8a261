"""What a screen reader knows of the window: objects with role, name, states, text and actions."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

Atspi.init()
Atspi.set_timeout(20000, 40000)

BUTTONS = ("push button", "button", "toggle button", "check box", "radio button", "menu item", "page tab")
FIELDS = ("text", "entry", "password text", "spin button")
CELLS = ("table cell", "list item", "tree item")
TEXTS = ("label", "static", "paragraph")
CHILD_LIMIT = 3000


def application(pid):
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for index in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(index)
        if app is not None and app.get_process_id() == pid:
            # What is read must be what is there now, not what was there when it was first asked for.
            # What something is never changes, it need not be asked for again.
            app.set_cache_mask(Atspi.Cache.ROLE)
            return app
    return None


def has(node, state):
    return node.get_state_set().contains(state)


def is_showing(node):
    return has(node, Atspi.StateType.SHOWING)


def children(node):
    for index in range(min(node.get_child_count(), CHILD_LIMIT)):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node, only_showing=True, stop_at=()):
    """Depth first; hidden branches are left out, and what is inside of objects of some roles."""
    for child in children(node):
        if only_showing and not is_showing(child):
            continue
        yield child
        if not stop_at or role(child) not in stop_at:
            yield from walk(child, only_showing, stop_at)


def role(node):
    return node.get_role_name()


def name(node):
    return node.get_name() or ""


def description(node):
    return node.get_description() or ""


def text(node):
    """Content of a text object."""
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def labelled_by(node):
    """Name of the object that labels it, or nothing."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return name(relation.get_target(0))
    return ""


def label(node):
    """What it is called: a combo box has no name of its own, only its present text."""
    return labelled_by(node) or name(node)


def actions(node):
    return [Atspi.Action.get_action_name(node, index) for index in range(Atspi.Action.get_n_actions(node))]


def act(node, *wanted):
    """Does the first of the wanted actions that the object has."""
    present = [action.lower() for action in actions(node)]
    for action in wanted:
        if action.lower() in present:
            return Atspi.Action.do_action(node, present.index(action.lower()))
    raise AssertionError("%s \"%s\" has no action %s, only %s" % (role(node), name(node), wanted, present))


def press(node):
    act(node, "press", "click", "toggle")


def dump(node, depth=0, only_showing=True):
    """The tree as lines, for a person who looks for a name."""
    lines = []
    for child in children(node):
        if only_showing and not is_showing(child):
            continue
        line = "%s%s \"%s\"" % ("  " * depth, role(child), name(child))
        if label(child) != name(child):
            line += " labelled \"%s\"" % label(child)
        if role(child) in FIELDS:
            line += " = %r" % text(child)[:80]
        lines.append(line)
        lines += dump(child, depth + 1, only_showing)
    return lines
