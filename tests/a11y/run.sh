#!/bin/sh
# Drives the window from outside, as a screen reader would: run.sh BIN_DIR WORK_DIR
# Exit code 77: something that the test needs is not installed (skipped, visibly).
set -eu
bin=$1
work=$2
here=$(cd "$(dirname "$0")" && pwd)
for tool in Xvfb xdotool dbus-run-session /usr/bin/python3; do
    command -v "$tool" >/dev/null 2>&1 || { echo "SKIP: $tool is not installed"; exit 77; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "SKIP: pyatspi is not installed"; exit 77; }
rm -rf "$work"
mkdir -p "$work/config" "$work/data" "$work/runtime"
chmod 700 "$work/runtime"
export XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" XDG_STATE_HOME="$work/data" XDG_RUNTIME_DIR="$work/runtime" LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY QT_QPA_PLATFORM
"$bin/hallmarker-cli" example create "$work/example" --quiet
display=$((90 + $$ % 400))
Xvfb ":$display" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
export DISPLAY=":$display" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
tries=0
until xdotool getdisplaygeometry >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 100 ] || { echo "the display did not start"; exit 1; }
    sleep 0.1
done
# A private session bus starts the accessibility bus by activation.
dbus-run-session -- sh -c '"$1/hallmarker" "$2/example/example.hallmarker" & app=$!; timeout 100 /usr/bin/python3 "$3/drive.py"; result=$?; kill $app 2>/dev/null; exit $result' sh "$bin" "$work" "$here"
