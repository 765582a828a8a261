#include "core/log/LogHowTo.h"

#include "core/log/GuideCommands.h"
#include "core/log/Tile.h"

namespace hallmarker::core {

namespace {

/// "path width" of the partial tiles, lowest level first: together they are all peaks of the tree.
QByteArray partialTileArguments(qint64 size)
{
    QByteArray arguments;
    for (int level = 0; level < TileAddress::levelsIn(size); ++level) {
        const qint64 index = TileAddress::countIn(level, size) - 1;
        const int width = TileAddress::widthIn(level, index, size);
        if (width == TileAddress::fullWidth)
            continue;
        arguments += ' ' + TileAddress{level, index, width}.path().toUtf8() + ' ' + QByteArray::number(width);
    }
    return arguments;
}

const char introduction[] = R"HOWTO(HOW TO VERIFY THIS LOG WITHOUT HALLMARKER

This folder is an append-only log: a Merkle tree (RFC 6962, SHA-256) in tiles
(c2sp.org/tlog-tiles) under a signed checkpoint (c2sp.org/tlog-checkpoint).
You need a POSIX shell, openssl 3 and coreutils. Lines that begin with four
spaces are commands; run them in this folder, in this order. They stop with
an error at the first thing that does not hold. To run all of them:

  sed -n 's/^    //p' HOW-TO-VERIFY.txt | sh -e

The key in keys/ proves only that the folder is whole. Compare it with the key
that the owner of the log has given you by another way; without that, anybody
could have made a log of their own.
)HOWTO";

const char stepSignature[] = R"HOWTO(
1. The signature on the checkpoint
----------------------------------
The signed text is everything before the empty line; the signature is the
base64 behind the key's name without its first four bytes (the key id).

    T=$(mktemp -d)
    sed '/^$/,$d' checkpoint > "$T/text"
    grep -F -e @LINE@ checkpoint | sed 's/.* //' | base64 -d | tail -c +5 > "$T/signature"
    openssl pkeyutl -verify -pubin -inkey keys/@ID@.pem -rawin -in "$T/text" -sigfile "$T/signature"
)HOWTO";

const char stepEntries[] = R"HOWTO(
2. The entries
--------------
A bundle holds up to 256 entries, each after its length (two bytes, high byte
first). The hash of an entry is SHA-256 of a zero byte and the entry; it must
stand in the tile of level 0 at the same place.

    byte() { od -An -v -tu1 -j "$2" -N 1 "$1" | tr -d ' '; }
    leaf() { { printf '\000'; cat "$1"; } | sha256sum | cut -d ' ' -f 1; }
    at() { tail -c +$((32 * $2 + 1)) "$1" | head -c 32 | od -An -v -tx1 | tr -d ' \n'; }
    bundle() {
      o=0; n=0
      while [ $n -lt $2 ]; do
        l=$(($(byte tile/entries/$1 $o) * 256 + $(byte tile/entries/$1 $((o + 1)))))
        tail -c +$((o + 3)) tile/entries/$1 | head -c $l > "$T/entry"
        test "$(leaf "$T/entry")" = "$(at tile/0/$1 $n)" || { echo "entry $n of $1 does not hold"; exit 1; }
        o=$((o + 2 + l)); n=$((n + 1))
      done
      test $(wc -c < tile/entries/$1) -eq $o || { echo "tile/entries/$1 is too long"; exit 1; }
      test $(wc -c < tile/0/$1) -eq $((32 * $2)) || { echo "tile/0/$1 has a wrong size"; exit 1; }
    }
)HOWTO";

const char stepTree[] = R"HOWTO(
3. The tree
-----------
A node is SHA-256 of a one byte and its two children. A full tile (256 hashes)
must give the hash at its place one level higher; the partial tiles, from the
highest level to level 0, give the root in the third line of the checkpoint.

    node() { { printf '\001'; cat "$1" "$2"; } | openssl dgst -sha256 -binary; }
    fold() {
      if [ $3 -eq 1 ]; then tail -c +$((32 * $2 + 1)) "$1" | head -c 32; return; fi
      if [ $3 -eq 2 ]; then
        { printf '\001'; tail -c +$((32 * $2 + 1)) "$1" | head -c 64; } | openssl dgst -sha256 -binary
        return
      fi
      (
        d="$T/$2.$3"; mkdir -p "$d"
        fold "$1" $2 $(($3 / 2)) > "$d/l"
        fold "$1" $(($2 + $3 / 2)) $(($3 / 2)) > "$d/r"
        node "$d/l" "$d/r"
      )
    }
    full() {
      fold "$1" 0 256 > "$T/root"
      test "$(at "$T/root" 0)" = "$(at "$2" $3)" || { echo "$1 does not hold"; exit 1; }
    }
)HOWTO";

const char stepRoot[] = R"HOWTO(
    : > "$T/all"
    while [ $# -gt 0 ]; do
      w=$2
      while [ $w -gt 0 ]; do
        b=$((w & -w)); w=$((w - b))
        fold "$1" $w $b > "$T/peak"
        if [ -s "$T/all" ]; then node "$T/peak" "$T/all" > "$T/next"; else cp "$T/peak" "$T/next"; fi
        mv "$T/next" "$T/all"
      done
      shift 2
    done
    if [ ! -s "$T/all" ]; then openssl dgst -sha256 -binary < /dev/null > "$T/all"; fi
    test "$(base64 < "$T/all")" = "$(sed -n 3p checkpoint)" || { echo "the root does not hold"; exit 1; }
    rm -r "$T"
    echo "The log holds: $(sed -n 2p checkpoint) entries of $(sed -n 1p checkpoint)"
)HOWTO";

QByteArray bundleCalls(qint64 size)
{
    QByteArray calls;
    const qint64 count = TileAddress::countIn(0, size);
    for (qint64 index = 0; index < count; ++index) {
        const int width = TileAddress::widthIn(0, index, size);
        const QByteArray name = TileAddress{0, index, width}.path().mid(7).toUtf8();
        calls += "    bundle " + name + ' ' + QByteArray::number(width) + '\n';
    }
    return calls;
}

QByteArray fullTileCalls(qint64 size)
{
    QByteArray calls;
    for (int level = 0; level < TileAddress::levelsIn(size); ++level) {
        for (qint64 index = 0; TileAddress::widthIn(level, index, size) == TileAddress::fullWidth; ++index) {
            const qint64 parent = index / TileAddress::fullWidth;
            const TileAddress above{level + 1, parent, TileAddress::widthIn(level + 1, parent, size)};
            calls += "    full " + TileAddress{level, index}.path().toUtf8() + ' ' + above.path().toUtf8() + ' '
                + QByteArray::number(index % TileAddress::fullWidth) + '\n';
        }
    }
    return calls;
}

} // namespace

QByteArray LogHowTo::text(const Checkpoint &checkpoint, const VerifierKey &signer)
{
    QByteArray signature(stepSignature);
    signature.replace("@LINE@", shellQuoted(signatureLineStart(signer)));
    signature.replace("@ID@", signer.idText().toUtf8());
    return introduction + signature + stepEntries + bundleCalls(checkpoint.size) + stepTree
        + fullTileCalls(checkpoint.size) + "    set --" + partialTileArguments(checkpoint.size) + stepRoot;
}

} // namespace hallmarker::core
