#!/bin/sh
# Runs a script against the real window on a display of its own: run.sh BIN_DIR WORK_DIR SCRIPT
# Exit code 77: something that the test needs is not installed (skipped, visibly).
set -eu
bin=$1
work=$2
script=$3
support=$(cd "$(dirname "$0")" && pwd)
for tool in Xvfb xdotool dbus-run-session setpriv /usr/bin/python3; do
    command -v "$tool" >/dev/null 2>&1 || { echo "SKIP: $tool is not installed"; exit 77; }
done
[ -x /usr/libexec/at-spi-bus-launcher ] || { echo "SKIP: at-spi2-core is not installed"; exit 77; }
# The distribution's own Python: the bindings of the accessibility bus belong to it.
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null || { echo "SKIP: python3-pyatspi is not installed"; exit 77; }

rm -rf "$work"
mkdir -p "$work/home" "$work/runtime"
chmod 700 "$work/runtime"
# Nothing of the person who runs the test is read or written.
export HOME="$work/home" XDG_RUNTIME_DIR="$work/runtime" LC_ALL=C.UTF-8 TZ=UTC
export XDG_CONFIG_HOME="$work/home/config" XDG_DATA_HOME="$work/home/data" XDG_STATE_HOME="$work/home/state" XDG_CACHE_HOME="$work/home/cache"
export HALLMARKER_BIN="$bin" HALLMARKER_WORK="$work" PYTHONPATH="$support" PYTHONDONTWRITEBYTECODE=1
unset WAYLAND_DISPLAY QT_QPA_PLATFORM QT_SCALE_FACTOR DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS HALLMARKER_CLOCK HALLMARKER_IDS HALLMARKER_USER HALLMARKER_PASSPHRASE 2>/dev/null || true
# Without the variable the program is not in the tree; see the accessibility chapter of Qt's documentation.
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 NO_AT_BRIDGE=0

# The server picks a free number itself and tells it when it is ready: no collisions, no waiting.
mkfifo "$work/display"
Xvfb -displayfd 7 -screen 0 1280x800x24 -nolisten tcp 7>"$work/display" >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
trap 'exit 143' INT TERM
read -r number <"$work/display" || { echo "the display did not start"; exit 1; }
export DISPLAY=":$number"
# A private session bus starts the accessibility bus by activation.
dbus-run-session -- /usr/bin/python3 "$script" 2>"$work/stderr.txt" || { result=$?; tail -40 "$work/stderr.txt" >&2; exit $result; }
