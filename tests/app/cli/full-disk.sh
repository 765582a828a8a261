# Run in a mount namespace of its own (unshare -rm): a workspace and its outputs on a disk without room.
# Prints one line a command: exit code, command, what it said. $1: folder, $2: folder with the test files.
set -u
mount -t tmpfs -o size=2m tmpfs "$1" || exit 77
cd "$1" || exit 77
hallmarker-cli -w "$1/../outside.hallmarker" init >/dev/null || exit 1
hallmarker-cli -w "$1/../outside.hallmarker" system add Scoring >/dev/null
hallmarker-cli -w "$1/../outside.hallmarker" audit checkpoint >/dev/null
hallmarker-cli -w w.hallmarker init >/dev/null || exit 1
cp "$2/people.csv" .
hallmarker-cli -w w.hallmarker dataset import people.csv >/dev/null || exit 1
before=$(hallmarker-cli -w w.hallmarker --format json audit verify)
# A program that closes its workspace gives room back, so the disk is filled up before each.
try() {
    dd if=/dev/zero bs=1k count=4096 2>/dev/null >> filling
    said=$(hallmarker-cli -q "$@" 2>&1 >/dev/null)
    echo "$? $*: $said"
}
try -w w.hallmarker dataset import people.csv --name again
try -w w.hallmarker check run privacy.pii --on people
try -w w.hallmarker system add Scoring
try -w w.hallmarker audit checkpoint
try -w ../outside.hallmarker audit export -o log
try -w ../outside.hallmarker audit report --as html -o report.html
try -w ../outside.hallmarker inventory export -o lists.xlsx
rm filling
after=$(hallmarker-cli -w w.hallmarker --format json audit verify)
[ "$before" = "$after" ] && echo "unchanged"
echo "left: $(find . -type f ! -name 'w.hallmarker*' ! -name people.csv | sort | tr '\n' ' ')"
hallmarker-cli -w w.hallmarker dataset import people.csv --name again >/dev/null && echo "works again"
