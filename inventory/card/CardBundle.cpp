#include "inventory/card/CardBundle.h"

#include "core/archive/ZipWriter.h"
#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/keys/NoteKey.h"
#include "core/log/AuditLog.h"
#include "core/log/Checkpoint.h"
#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "inventory/card/CardBundleGuide.h"
#include "inventory/card/CardReport.h"
#include "inventory/card/CycloneDxCard.h"
#include "inventory/card/HuggingFaceCard.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hallmarker::inventory {

using core::Error;
using core::ErrorKind;
using core::Record;
using core::Result;

namespace {

struct CardBundleTexts {
    Q_DECLARE_TR_FUNCTIONS(CardBundleTexts)
};

Result<void> addReports(const CardView &view, CardBundle::Content &content)
{
    const core::Report card = CardReport::build(view);
    const core::Report annex = CardReport::build(view, CardReport::Order::AnnexIv);
    const auto add = [&content](const QString &name, const core::ReportWriter &writer, const core::Report &report) -> Result<void> {
        HALLMARKER_ASSIGN(const QByteArray bytes, writer.write(report));
        content.files.append({name, bytes});
        return {};
    };
    HALLMARKER_TRY(add(QStringLiteral("card.html"), core::HtmlReportWriter(), card));
    HALLMARKER_TRY(add(QStringLiteral("card.md"), core::MarkdownReportWriter(), card));
    HALLMARKER_TRY(add(QStringLiteral("card.docx"), core::DocxReportWriter(), card));
    HALLMARKER_TRY(add(QStringLiteral("card.odt"), core::OdtReportWriter(), card));
    HALLMARKER_TRY(add(QStringLiteral("annex-iv.html"), core::HtmlReportWriter(), annex));
    content.losses.append(CardReport::losses(view));
    HALLMARKER_ASSIGN(const CardExport hub, HuggingFaceCard::write(view));
    const CardExport bom = CycloneDxCard::write(view);
    for (const CardExport &file : {hub, bom}) {
        content.files.append({file.fileName, file.bytes});
        content.losses.append(file.loss);
    }
    return {};
}

/// The record as the log knows it, its entry and the proof of it.
Result<void> addRecord(core::AuditLog &log, const Record &record, CardBundle::Content &content)
{
    const QByteArray bytes = core::CanonicalJson::of(record.body);
    if (core::Hasher::of(bytes) != record.digest)
        return Error(ErrorKind::Integrity, CardBundleTexts::tr("The content of %1 does not match its digest. Verify the workspace.").arg(record.id), {},
                     {.file = record.id});
    HALLMARKER_ASSIGN(const qint64 index, log.indexOf(record.id, record.revision));
    HALLMARKER_ASSIGN(const QList<core::LogEntry> entries, log.entries(index, 1));
    if (entries.size() != 1)
        return Error(ErrorKind::Integrity, CardBundleTexts::tr("The log has no entry of %1. Verify the workspace.").arg(record.id), {}, {.file = record.id});
    HALLMARKER_ASSIGN(const QByteArray proof, log.tlogProof(index));
    content.files.append({QStringLiteral("records/%1.json").arg(record.id), bytes});
    content.files.append({QStringLiteral("log/%1.entry").arg(record.id), entries.first().bytes});
    content.files.append({QStringLiteral("log/%1.tlog-proof").arg(record.id), proof});
    return {};
}

} // namespace

Result<CardBundle::Content> CardBundle::collect(core::Workspace &workspace, const CardView &view, const QList<File> &further, core::Progress &progress)
{
    Content content;
    progress.report(CardBundleTexts::tr("Writing the card in every format"), 0, 3);
    HALLMARKER_TRY(addReports(view, content));
    content.files += further;

    progress.report(CardBundleTexts::tr("Collecting findings and proofs"), 1, 3);
    core::AuditLog &log = workspace.log();
    HALLMARKER_ASSIGN(const core::StoredCheckpoint checkpoint, log.checkpoint());
    content.files.append({QStringLiteral("checkpoint"), checkpoint.note});
    HALLMARKER_TRY(addRecord(log, view.record, content));
    HALLMARKER_ASSIGN(const Record version, workspace.record(view.version.head.id.text()));
    HALLMARKER_TRY(addRecord(log, version, content));
    for (const CardEvidence &evidence : view.evidence)
        HALLMARKER_TRY(addRecord(log, evidence.judged.record, content));

    HALLMARKER_ASSIGN(const QStringList vkeys, log.verifierKeys());
    QList<core::VerifierKey> keys;
    for (const QString &vkey : vkeys) {
        HALLMARKER_ASSIGN(const core::VerifierKey key, core::VerifierKey::fromText(vkey));
        content.files.append({QStringLiteral("keys/%1.vkey").arg(key.idText()), QByteArray(vkey.toUtf8() + '\n')});
        content.files.append({QStringLiteral("keys/%1.pem").arg(key.idText()), key.publicKey().toPem()});
        keys.append(key);
    }
    HALLMARKER_TRY(core::Checkpoint::open(checkpoint.note, keys)); // it must hold before anybody else is told so
    HALLMARKER_ASSIGN(const core::SignedNote note, core::SignedNote::parse(checkpoint.note));
    HALLMARKER_ASSIGN(const QList<core::VerifiedSignature> signatures, note.verify(keys));

    progress.report(CardBundleTexts::tr("Writing the list of digests"), 2, 3);
    QJsonArray lossArray;
    QString lossText;
    for (const LossReport &loss : std::as_const(content.losses)) {
        lossArray.append(loss.toJson());
        lossText += loss.toText() + QLatin1Char('\n');
    }
    content.files.append({QStringLiteral("losses.json"), QJsonDocument(lossArray).toJson(QJsonDocument::Indented)});
    content.files.append({QStringLiteral("losses.txt"), lossText.toUtf8()});
    content.files.append({QStringLiteral("VERIFY.txt"), cardBundleGuide(view, signatures.last().key)});

    const auto byName = [](const File &a, const File &b) { return a.name < b.name; };
    std::sort(content.files.begin(), content.files.end(), byName);
    QByteArray sums;
    for (const File &file : std::as_const(content.files))
        sums += core::Hasher::of(file.bytes).hex().toLatin1() + "  " + file.name.toUtf8() + '\n';
    content.files.append({QStringLiteral("SHA256SUMS"), sums});
    std::sort(content.files.begin(), content.files.end(), byName);
    return content;
}

Result<QByteArray> CardBundle::zip(const Content &content, qint64 instantMs)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::ReadWrite))
        return Error(ErrorKind::Internal, CardBundleTexts::tr("No memory for the bundle could be opened."));
    core::ZipWriter writer(buffer, instantMs);
    for (const File &file : content.files)
        HALLMARKER_TRY(writer.add(file.name, file.bytes));
    HALLMARKER_TRY(writer.finish());
    return buffer.data();
}

} // namespace hallmarker::inventory
