#include "inventory/card/CardBundleGuide.h"

#include "core/log/GuideCommands.h"

namespace hallmarker::inventory {

namespace {

const char cardGuideText[] = R"GUIDE(HOW TO VERIFY THIS CARD WITHOUT HALLMARKER

Card:   @CARD@
Model:  @MODEL@
Digest: @DIGEST@

You need a POSIX shell, openssl 3 and coreutils. Lines that begin with four
spaces are commands; run them in this folder, in this order. They stop with
an error at the first thing that does not hold. To run all of them:

  sed -n 's/^    //p' VERIFY.txt | sh -e

The key in keys/ proves only that the bundle is whole. Compare it with the key
that the owner of the log has given you by another way; without that, anybody
could have made a log of their own.

1. No file was changed or left out
    sha256sum --quiet --strict -c SHA256SUMS

2. The head of the log is signed. The signed text is everything before the
   empty line; the signature is the base64 behind the name of the key without
   its first four bytes.
    T=$(mktemp -d)
    sed '/^$/,$d' checkpoint > "$T/text"
    grep -F -e @LINE@ checkpoint | sed 's/.* //' | base64 -d | tail -c +5 > "$T/signature"
    openssl pkeyutl -verify -pubin -inkey keys/@ID@.pem -rawin -in "$T/text" -sigfile "$T/signature"

3. Every record is in the log as it is here. An entry names the digest of its
   record. Its hash (SHA-256 of a zero byte and the entry) and the hashes of
   the proof lead to the root in the third line of the checkpoint (RFC 9162,
   section 2.1.3.2).
    @NODE@    for e in log/*.entry; do
      id=$(basename "$e" .entry); p=log/$id.tlog-proof
      d=$(sha256sum < "records/$id.json" | cut -c 1-64)
      grep -q -F -e "$id" "$e" && grep -q -F -e "$d" "$e" || { echo "$e is about another record"; exit 1; }
@WALK@    done
    rm -r "$T"
    echo "The bundle holds: $(ls log/*.entry | wc -l) records of $(sed -n 1p checkpoint)"

4. The model that the card is about: this must print the digest at the top.
   sha256sum <your copy of the model file>
)GUIDE";

/// One line, so that no name can bring commands into the guide.
QByteArray cardGuideLine(const QString &text)
{
    return text.simplified().toUtf8();
}

} // namespace

QByteArray cardBundleGuide(const CardView &view, const core::VerifierKey &signer)
{
    QByteArray guide(cardGuideText);
    guide.replace("@NODE@", core::proofNodeCommands()).replace("@WALK@", core::proofWalkCommands("    "));
    guide.replace("@ID@", signer.idText().toLatin1());
    guide.replace("@LINE@", core::shellQuoted(core::signatureLineStart(signer)));
    guide.replace("@DIGEST@", view.version.digest.toString().toLatin1());
    guide.replace("@CARD@", cardGuideLine(QStringLiteral("%1, revision %2").arg(view.record.id).arg(view.record.revision)));
    guide.replace("@MODEL@", cardGuideLine(view.title()));
    return guide;
}

} // namespace hallmarker::inventory
