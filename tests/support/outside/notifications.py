"""A desktop that shows notifications, as far as a program can tell: owns org.freedesktop.Notifications on the session bus and
writes one JSON line for each notice into a file: when it came, and what it said. notifications.py FILE"""
import json
import sys
import time

from gi.repository import Gio, GLib

INTERFACE = """<node><interface name="org.freedesktop.Notifications">
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/><arg type="s" direction="out"/><arg type="s" direction="out"/></method>
</interface></node>"""


def main(path):
    log = open(path, "w", encoding="utf-8", buffering=1)

    def called(connection, sender, object_path, interface, method, parameters, invocation):
        if method == "Notify":
            program, replaces, icon, summary, body, actions, hints, timeout = parameters.unpack()
            log.write(json.dumps({"at": time.time(), "program": program, "summary": summary, "body": body, "urgency": hints.get("urgency")}) + "\n")
            invocation.return_value(GLib.Variant("(u)", (1,)))
        elif method == "GetCapabilities":
            invocation.return_value(GLib.Variant("(as)", (["body"],)))
        else:
            invocation.return_value(GLib.Variant("(ssss)", ("test desktop", "none", "1", "1.2")))

    loop = GLib.MainLoop()
    node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
    Gio.bus_own_name(Gio.BusType.SESSION, "org.freedesktop.Notifications", Gio.BusNameOwnerFlags.NONE,
                     lambda connection, _: connection.register_object("/org/freedesktop/Notifications", node.interfaces[0], called, None, None),
                     lambda *_: log.write(json.dumps({"ready": True}) + "\n"), lambda *_: loop.quit())
    loop.run()


main(sys.argv[1])
