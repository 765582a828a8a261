#include "core/log/GuideCommands.h"

#include <QtEndian>

namespace hallmarker::core {

QByteArray shellQuoted(QByteArray text)
{
    return '\'' + text.replace('\'', "'\\''") + '\'';
}

QByteArray signatureLineStart(const VerifierKey &key)
{
    // The first five base64 digits of a signature are set by the key id alone (30 of its 32 bits).
    QByteArray id(4, Qt::Uninitialized);
    qToBigEndian(key.id(), id.data());
    return "\xe2\x80\x94 " + key.name().toUtf8() + ' ' + id.toBase64().first(5);
}

QByteArray proofNodeCommands()
{
    return R"SH(node() { { printf '\001'; echo "$1" | base64 -d; echo "$2" | base64 -d; } | openssl dgst -sha256 -binary | base64; }
)SH";
}

QByteArray proofWalkCommands(const QByteArray &indent)
{
    const QByteArray walk = R"SH(  f=$(sed -n 's/^index //p' "$p" | head -n 1); s=$(($(sed -n 2p checkpoint) - 1))
  r=$({ printf '\000'; cat "$e"; } | openssl dgst -sha256 -binary | base64)
  for h in $(sed -n '/^index /,/^$/p' "$p" | sed '1d;/^$/,$d'); do
    if [ $((f % 2)) -eq 1 ] || [ "$f" -eq "$s" ]; then
      r=$(node "$h" "$r")
      while [ $((f % 2)) -eq 0 ] && [ "$f" -ne 0 ]; do f=$((f / 2)); s=$((s / 2)); done
    else
      r=$(node "$r" "$h")
    fi
    f=$((f / 2)); s=$((s / 2))
  done
  test "$s" -eq 0 && test "$r" = "$(sed -n 3p checkpoint)" || { echo "$e is not in the log"; exit 1; }
)SH"; // RFC 9162, section 2.1.3.2
    QByteArray lines;
    for (const QByteArray &line : walk.chopped(1).split('\n'))
        lines += indent + line + '\n';
    return lines;
}

} // namespace hallmarker::core
