#include "dpia/package/PackageGuide.h"

#include "core/report/DocumentLanguage.h"
#include "core/report/HtmlReportWriter.h"
#include "core/clock/Clock.h"
#include "core/log/GuideCommands.h"
#include "dpia/package/PackageTexts.h"

namespace hallmarker::dpia {

namespace {

const char packagePartCommands[] = R"SH(of() { echo "sha256:$(sha256sum < "$1" | cut -c 1-64)"; }
for f in answers/*.json; do
  test -e "$f" || continue
  grep -q -F -e "\"$(basename "$f" .json)\":{\"digest\":\"$(of "$f")\"" manifest.json || { echo "$f was not signed"; exit 1; }
done
for f in evidence/*.json; do
  test -e "$f" || continue
  grep -q -F -e "\"$(basename "$f" .json)\":\"$(of "$f")\"" manifest.json || { echo "$f was not signed"; exit 1; }
done
for f in evaluations/*.json controls/*.json template/parts.json; do
  test -e "$f" || continue
  grep -q -F -e "\"digest\":\"$(of "$f")\"" manifest.json || { echo "$f was not signed"; exit 1; }
done
for f in template/*.yaml; do
  grep -q -F -e "\"$(of "$f")\"" template/parts.json || { echo "$f was not signed"; exit 1; }
done
)SH";

const char packageHeadCommands[] = R"SH(T=$(mktemp -d)
sed '/^$/,$d' checkpoint > "$T/text"
grep -F -e @LINE@ checkpoint | sed 's/.* //' | base64 -d | tail -c +5 > "$T/signature"
openssl pkeyutl -verify -pubin -inkey keys/@ID@.pem -rawin -in "$T/text" -sigfile "$T/signature"
rm -r "$T"
)SH";

const char packageLogCommands[] = R"SH(@NODE@for e in log/*.entry; do
  id=$(basename "$e" .entry); p=log/$id.tlog-proof
  if [ "$id" = package ]; then d=$(of SHA256SUMS); else d=$(of "records/$id.json"); grep -q -F -e "\"$id\"" "$e" || { echo "$e is about another record"; exit 1; }; fi
  grep -q -F -e "\"$d\"" "$e" || { echo "$e is about something else"; exit 1; }
@WALK@done
echo "@COUNT@ OK"
)SH";

/// Words in lines of at most 78 characters; no name can begin a line with four spaces and so become a command.
QString packageWrapped(const QString &text, const QString &indent)
{
    QString lines;
    QString line = indent;
    for (const QString &word : text.simplified().split(QLatin1Char(' '))) {
        if (line.size() > indent.size() && line.size() + word.size() >= 78) {
            lines += QString(line.trimmed().prepend(indent) + QLatin1Char('\n'));
            line = indent;
        }
        line += QString(word + QLatin1Char(' '));
    }
    return QString(lines + line.trimmed().prepend(indent) + QLatin1Char('\n'));
}

} // namespace

PackageGuide::PackageGuide(const QList<AssessmentSignature> &signatures, const SignOff &decision, const core::VerifierKey &signer, const QString &language)
    : m_signatures(signatures), m_decision(decision), m_signer(signer), m_language(language)
{
}

QByteArray PackageGuide::signatureCommands() const
{
    QByteArray commands = "m=$(of manifest.json)\n";
    int number = 0;
    for (const AssessmentSignature &signature : m_signatures) {
        const QByteArray stem = "signatures/" + QByteArray::number(++number);
        commands += "grep -q -F -e \"\\\"manifest\\\":\\\"$m\\\"\" " + stem + ".json || { echo \"" + stem + ".json is about another manifest\"; exit 1; }\n";
        if (signature.made.form == SignatureForm::Ed25519)
            commands += "openssl pkeyutl -verify -pubin -inkey " + stem + ".pem -rawin -in " + stem + ".json -sigfile " + stem + ".sig\n";
        else
            commands += "openssl cms -verify -binary -inform DER -in " + stem + ".p7s -content " + stem + ".json -certfile " + stem + "-certificates.pem -CAfile " + stem + "-root.pem -partial_chain -purpose any -attime "
                + QByteArray::number(core::instantFromText(signature.attestation.at) / 1000) + " -out /dev/null\n";
    }
    return commands;
}

QList<PackageGuide::Step> PackageGuide::steps() const
{
    QByteArray head(packageHeadCommands);
    head.replace("@ID@", m_signer.idText().toLatin1()).replace("@LINE@", core::shellQuoted(core::signatureLineStart(m_signer)));
    QByteArray log(packageLogCommands);
    log.replace("@NODE@", core::proofNodeCommands()).replace("@WALK@", core::proofWalkCommands()).replace("@COUNT@", QByteArray::number(m_signatures.size()));
    return {
        {PackageTexts::tr("No file was changed or left out"), PackageTexts::tr("SHA256SUMS lists every file with its digest."), "sha256sum --quiet --strict -c SHA256SUMS\n"},
        {PackageTexts::tr("The files are what the manifest lists"), PackageTexts::tr("manifest.json holds the digest of every answer, evaluation and control, of the questionnaire, and of the evidence."), QByteArray(packagePartCommands)},
        {PackageTexts::tr("The signatures hold"), PackageTexts::tr("Each statement names the digest of the manifest; the signature is over the statement. Certificates are checked for the time at which they signed."), signatureCommands()},
        {PackageTexts::tr("The head of the log is signed"), PackageTexts::tr("The signed text is everything before the empty line; the signature is the base64 behind the name of the key without its first four bytes."), head},
        {PackageTexts::tr("Decision, signatures and package are in the log"), PackageTexts::tr("An entry names the digest of its record; that of the package the digest of SHA256SUMS. Its hash (SHA-256 of a zero byte and the entry) and the hashes of the proof lead to the root in the third line of the checkpoint (RFC 9162, section 2.1.3.2)."), log},
    };
}

QStringList PackageGuide::facts() const
{
    const Attestation &said = m_signatures.constFirst().attestation;
    return {PackageTexts::tr("Assessment: %1").arg(said.name), PackageTexts::tr("Decision: %1, by %2").arg(m_decision.decision, m_decision.by), PackageTexts::tr("Manifest: %1").arg(m_decision.manifestDigest.toString()),
            PackageTexts::tr("Key of the log: %1, fingerprint %2").arg(m_signer.toText(), keyFingerprint(m_signer.publicKey().toPem()).value_or(QString()))};
}

QStringList PackageGuide::signers() const
{
    QStringList lines;
    int number = 0;
    for (const AssessmentSignature &signature : m_signatures)
        lines += QStringLiteral("%1. %2, %3, %4: %5").arg(QString::number(++number), signature.attestation.by, signature.attestation.role, signature.attestation.at, signature.made.fingerprint);
    return lines;
}

QString PackageGuide::caution() const
{
    return PackageTexts::tr("A key in the package proves only that the package is whole. Compare the fingerprints with what the signers and the owner of the log have told you by another way; without that, anybody could have signed. \"openssl pkey -pubin -in signatures/1.pem -outform DER | sha256sum\" prints the fingerprint of a key, "
                            "\"openssl x509 -in signatures/1-certificates.pem -noout -fingerprint -sha256\" that of a certificate.");
}

QByteArray PackageGuide::text() const
{
    const core::DocumentLanguage words(m_language);
    const QString none;
    QString page = QString(PackageTexts::tr("HOW TO VERIFY THIS ASSESSMENT WITHOUT HALLMARKER") + QStringLiteral("\n\n"));
    for (const QString &fact : facts())
        page += packageWrapped(fact, none);
    page += QLatin1Char('\n') + packageWrapped(PackageTexts::tr("You need a POSIX shell, openssl 3 and coreutils. Lines that begin with four spaces are commands; run them in this folder, in this order. They stop with an error at the first thing that does not hold. To run all of them:"), none);
    page += QStringLiteral("\n  sed -n 's/^    //p' VERIFY.txt | sh -e\n\n") + packageWrapped(caution(), none) + QLatin1Char('\n') + packageWrapped(PackageTexts::tr("Signed by, with the fingerprint of the key or certificate:"), none);
    for (const QString &signer : signers())
        page += packageWrapped(signer, QStringLiteral("  "));
    int number = 0;
    for (const Step &step : steps()) {
        page += QLatin1Char('\n') + packageWrapped(QStringLiteral("%1. %2").arg(QString::number(++number), step.title), none) + packageWrapped(step.why, QStringLiteral("   "));
        for (const QByteArray &line : step.commands.trimmed().split('\n'))
            page += QString(QStringLiteral("    ") + QString::fromUtf8(line) + QLatin1Char('\n'));
    }
    return page.toUtf8();
}

core::Result<QByteArray> PackageGuide::html() const
{
    const core::DocumentLanguage words(m_language);
    core::Report report;
    report.language = m_language;
    report.title = PackageTexts::tr("How to verify this assessment without Hallmarker");
    core::ReportList about;
    for (const QString &fact : facts())
        about.items += core::plainText(fact);
    report.blocks.push_back(about);
    report.blocks.push_back(core::ReportCallout{QStringLiteral("info"), core::plainText(caution())});
    report.blocks.push_back(core::ReportParagraph{core::plainText(PackageTexts::tr("Signed by, with the fingerprint of the key or certificate:"))});
    core::ReportList list;
    for (const QString &signer : signers())
        list.items += core::plainText(signer);
    report.blocks.push_back(list);
    report.blocks.push_back(core::ReportParagraph{core::plainText(PackageTexts::tr("You need a POSIX shell, openssl 3 and coreutils. Run these commands in the folder of the package, in this order. VERIFY.txt holds the same commands; this runs all of them:"))});
    report.blocks.push_back(core::ReportCode{QStringLiteral("sed -n 's/^    //p' VERIFY.txt | sh -e\n")});
    int number = 0;
    for (const Step &step : steps()) {
        report.blocks.push_back(core::ReportHeading{1, QStringLiteral("%1. %2").arg(QString::number(++number), step.title), {}});
        report.blocks.push_back(core::ReportParagraph{core::plainText(step.why)});
        report.blocks.push_back(core::ReportCode{QString::fromUtf8(step.commands)});
    }
    return core::HtmlReportWriter().write(report);
}

} // namespace hallmarker::dpia
