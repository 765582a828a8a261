#include "threats/workshop/minutes/MinutesPackage.h"

#include "core/archive/ZipWriter.h"
#include "core/clock/Clock.h"
#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "threats/workshop/WorkshopTexts.h"
#include "threats/workshop/minutes/MinutesManifest.h"

#include <QBuffer>

#include <algorithm>

namespace hallmarker::threats {

namespace {

/// Words in lines of at most 78 characters. Nothing that somebody typed can begin a line with four spaces and so become a command.
QString guideText(const QString &text, const QString &indent = {})
{
    QString lines;
    QString line = indent;
    for (const QString &word : text.simplified().split(QLatin1Char(' '))) {
        if (line.size() > indent.size() && line.size() + word.size() >= 78) {
            lines += indent + line.trimmed() + QLatin1Char('\n');
            line = indent;
        }
        line += word + QLatin1Char(' ');
    }
    return lines + indent + line.trimmed() + QLatin1Char('\n');
}

QString guideCommands(const QByteArray &commands)
{
    QString text;
    for (const QByteArray &line : commands.trimmed().split('\n'))
        text += QStringLiteral("    ") + QString::fromUtf8(line) + QLatin1Char('\n');
    return text;
}

QByteArray verifyPage(const LoadedWorkshop &loaded, const QList<MinutesSignature> &signatures)
{
    QByteArray commands = "m=sha256:$(sha256sum < manifest.json | cut -c 1-64)\n";
    QString people;
    int number = 0;
    for (const MinutesSignature &one : signatures) {
        const QByteArray stem = "signatures/" + QByteArray::number(++number);
        people += guideText(QStringLiteral("%1. %2, %3, %4: %5").arg(QString::number(number), one.by, one.role, one.at, one.made.fingerprint), QStringLiteral("  "));
        commands += "grep -q -F -e \"\\\"manifest\\\":\\\"$m\\\"\" " + stem + ".json || { echo \"" + stem + ".json is about other minutes\"; exit 1; }\n";
        if (one.made.form == QLatin1String("ed25519"))
            commands += "openssl pkeyutl -verify -pubin -inkey " + stem + ".pem -rawin -in " + stem + ".json -sigfile " + stem + ".sig\n";
        else
            commands += "openssl cms -verify -binary -inform DER -in " + stem + ".p7s -content " + stem + ".json -certfile " + stem + "-certificates.pem -CAfile " + stem + "-root.pem -partial_chain -purpose any -attime " + QByteArray::number(core::instantFromText(one.at) / 1000) + " -out /dev/null\n";
    }
    QString page = WorkshopTexts::tr("HOW TO VERIFY THESE MINUTES WITHOUT HALLMARKER") + QStringLiteral("\n\n");
    page += guideText(WorkshopTexts::tr("Workshop: %1").arg(loaded.workshop.name)) + guideText(WorkshopTexts::tr("Closed: %1").arg(core::instantText(loaded.workshop.closedMs))) + guideText(WorkshopTexts::tr("Manifest: %1").arg(minutesDigest(loaded).toString())) + QLatin1Char('\n');
    page += guideText(WorkshopTexts::tr("You need a POSIX shell, openssl 3 and coreutils. Lines that begin with four spaces are commands; run them in this folder, in this order. They stop with an error at the first thing that does not hold. To run all of them:"));
    page += QStringLiteral("\n  sed -n 's/^    //p' VERIFY.txt | sh -e\n\n");
    page += guideText(WorkshopTexts::tr("A key in the package proves only that the package is whole. Compare the fingerprints with what the signers have told you by another way; without that, anybody could have signed. \"openssl pkey -pubin -in signatures/1.pem -outform DER | sha256sum\" prints the fingerprint of a key, "
                                        "\"openssl x509 -in signatures/1-certificates.pem -noout -fingerprint -sha256\" that of a certificate."));
    page += QLatin1Char('\n') + guideText(WorkshopTexts::tr("Signed by, with the fingerprint of the key or certificate:")) + people;
    page += QLatin1Char('\n') + guideText(WorkshopTexts::tr("1. No file was changed or left out")) + guideText(WorkshopTexts::tr("SHA256SUMS lists every file with its digest."), QStringLiteral("   ")) + guideCommands("sha256sum --quiet --strict -c SHA256SUMS\n");
    page += QLatin1Char('\n') + guideText(WorkshopTexts::tr("2. The signatures hold")) + guideText(WorkshopTexts::tr("manifest.json holds all that the minutes say. Each statement names its digest; the signature is over the statement. Certificates are checked for the time at which they signed."), QStringLiteral("   ")) + guideCommands(commands);
    page += guideCommands("echo \"" + QByteArray::number(signatures.size()) + " OK\"");
    return page.toUtf8();
}

} // namespace

core::Result<QList<MinutesPackage::File>> MinutesPackage::collect(const LoadedWorkshop &loaded, const QList<JudgedMinutesSignature> &judged, const QList<File> &documents)
{
    QList<MinutesSignature> signatures;
    for (const JudgedMinutesSignature &one : judged)
        if (one.standing == MinutesStanding::Holds)
            signatures.append(one.signature);
    if (signatures.isEmpty())
        return core::Error(core::ErrorKind::NotFound, WorkshopTexts::tr("The minutes of \"%1\" bear no signature that holds. Sign them first.").arg(loaded.workshop.name), {}, {.file = loaded.workshop.head.id});
    QList<File> files = documents;
    files.append({QStringLiteral("manifest.json"), core::CanonicalJson::of(minutesManifest(loaded))});
    int number = 0;
    for (const MinutesSignature &one : std::as_const(signatures)) {
        const QString stem = QStringLiteral("signatures/%1").arg(++number);
        files.append({stem + QStringLiteral(".json"), one.statement()});
        if (one.made.form == QLatin1String("ed25519")) {
            files.append({stem + QStringLiteral(".sig"), one.made.signature});
            files.append({stem + QStringLiteral(".pem"), one.made.publicKey});
            continue;
        }
        files.append({stem + QStringLiteral(".p7s"), one.made.signature});
        files.append({stem + QStringLiteral("-certificates.pem"), one.made.certificates.join()});
        files.append({stem + QStringLiteral("-root.pem"), one.made.certificates.value(one.made.certificates.size() - 1)});
    }
    files.append({QStringLiteral("VERIFY.txt"), verifyPage(loaded, signatures)});
    const auto byName = [](const File &a, const File &b) { return a.name < b.name; };
    std::sort(files.begin(), files.end(), byName);
    QByteArray sums;
    for (const File &file : std::as_const(files))
        sums += core::Hasher::of(file.bytes).hex().toLatin1() + "  " + file.name.toUtf8() + '\n';
    files.append({QStringLiteral("SHA256SUMS"), sums});
    std::sort(files.begin(), files.end(), byName);
    return files;
}

core::Result<QByteArray> MinutesPackage::zip(const QList<File> &files, qint64 instantMs)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::ReadWrite))
        return core::Error(core::ErrorKind::Internal, WorkshopTexts::tr("No memory for the package could be opened."));
    core::ZipWriter writer(buffer, instantMs);
    for (const File &file : files)
        HALLMARKER_TRY(writer.add(file.name, file.bytes));
    HALLMARKER_TRY(writer.finish());
    return buffer.data();
}

} // namespace hallmarker::threats
