#!/bin/sh
# The keychain against a real Secret Service: secret-service.sh BIN_DIR HELPER WORK_DIR
# Exit code 77: something that the test needs is not installed (skipped, visibly).
set -eu
if [ "${1:-}" != inside ]; then
    for tool in dbus-run-session gnome-keyring-daemon; do
        command -v "$tool" >/dev/null 2>&1 || { echo "SKIP: $tool is not installed"; exit 77; }
    done
    ldconfig -p 2>/dev/null | grep -q libsecret-1.so.0 || /sbin/ldconfig -p | grep -q libsecret-1.so.0 || { echo "SKIP: libsecret-1-0 is not installed"; exit 77; }
    rm -rf "$3"
    mkdir -p "$3/home" "$3/runtime"
    chmod 700 "$3/runtime"
    # The keychain of the person who runs the test is never touched.
    export HOME="$3/home" XDG_RUNTIME_DIR="$3/runtime" XDG_DATA_HOME="$3/home/data" XDG_CONFIG_HOME="$3/home/config" XDG_CACHE_HOME="$3/home/cache" LC_ALL=C.UTF-8 XDG_CURRENT_DESKTOP=GNOME
    unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL DISPLAY WAYLAND_DISPLAY HALLMARKER_PASSPHRASE HALLMARKER_NEW_PASSPHRASE HALLMARKER_WORKSPACE 2>/dev/null || true
    exec dbus-run-session -- sh "$0" inside "$@"
fi
cli=$2/hallmarker-cli
helper=$3
cd "$4"
printf 'login password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>daemon.txt
fail() { echo "FAIL: $1"; exit 1; }

HALLMARKER_SECRET=probe "$helper" write probe || fail "the Secret Service stores nothing"
[ "$("$helper" read probe)" = probe ] || fail "what was stored does not come back"
"$helper" remove probe
! "$helper" read probe || fail "what was removed is still there"

HALLMARKER_PASSPHRASE='right horse' "$cli" --format json init w.hallmarker >init.json
id=$(sed -n 's/.*"workspace": "\(.*\)".*/\1/p' init.json)
[ -n "$id" ] || fail "no id of the workspace"

# Nothing remembered, no terminal: the clear error of before.
! "$cli" -w w.hallmarker audit rotate-key </dev/null >out.txt 2>err.txt || fail "signed without the passphrase"
grep -q "sealed" err.txt || fail "another error: $(cat err.txt)"

HALLMARKER_SECRET='right horse' "$helper" write "$id"
"$cli" -w w.hallmarker audit rotate-key </dev/null >/dev/null || fail "the keychain was not asked"
"$cli" -w w.hallmarker audit checkpoint </dev/null >/dev/null || fail "no checkpoint with the passphrase of the keychain"

# A change of the passphrase; what the keychain remembers is wrong now, and forgotten.
HALLMARKER_NEW_PASSPHRASE='new horse' "$cli" -w w.hallmarker audit seal-key </dev/null >/dev/null || fail "the passphrase was not changed"
[ "$("$helper" read "$id")" = 'right horse' ] || fail "the command line wrote into the keychain"
! "$cli" -w w.hallmarker audit rotate-key </dev/null >out.txt 2>err.txt || fail "the old passphrase still signs"
! "$helper" read "$id" || fail "a wrong passphrase stays in the keychain"
HALLMARKER_PASSPHRASE='new horse' "$cli" -w w.hallmarker audit rotate-key >/dev/null || fail "the new passphrase does not sign"
HALLMARKER_PASSPHRASE='new horse' "$cli" -w w.hallmarker audit seal-key --remove >/dev/null || fail "the passphrase was not removed"
"$cli" -w w.hallmarker audit rotate-key </dev/null >/dev/null || fail "a workspace without a passphrase does not sign"
"$cli" -w w.hallmarker audit verify >/dev/null || fail "the log is not sound"
! grep -aq horse w.hallmarker w.hallmarker.key || fail "a passphrase stands in a file"
echo "sound"
