#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/DocumentLanguageOption.h"
#include "app/cli/OutputFile.h"
#include "app/cli/PassphraseSource.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/SourceArgument.h"
#include "app/cli/commands/TableDatasetCommand.h"
#include "app/wiring/AuditReports.h"

#include "core/json/CanonicalJson.h"
#include "core/log/AuditLog.h"
#include "core/log/ForeignLog.h"
#include "core/storage/WorkspaceSeal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, CliTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    return file.read(1 << 20);
}

Answer verificationAnswer(const core::LogVerification &verification)
{
    const QJsonObject json{{QStringLiteral("sound"), verification.isSound}, {QStringLiteral("entries"), verification.entries}, {QStringLiteral("root"), verification.root.toString()},
                           {QStringLiteral("checkpoints"), verification.checkpointsVerified}, {QStringLiteral("first_bad_index"), verification.firstBadIndex},
                           {QStringLiteral("problem"), verification.problem}, {QStringLiteral("anchor"), verification.anchor}};
    const QString text = verification.isSound
        ? CliTexts::tr("The log is sound: %1 entries, %2 checkpoints, root %3.\nOutside anchor: %4.\n").arg(verification.entries).arg(verification.checkpointsVerified).arg(verification.root.hex(), verification.anchor)
        : CliTexts::tr("The log is NOT sound: %1\nFirst bad entry: %2.\n").arg(verification.problem, verification.firstBadIndex < 0 ? CliTexts::tr("unknown") : QString::number(verification.firstBadIndex));
    return Answer{json, text, verification.isSound ? 0 : 1};
}

/// A log that lies in a folder, ours or another program's.
core::Result<Answer> verifyFolder(CommandContext &context, const QString &folder, const Arguments &arguments, const std::optional<QByteArray> &trusted)
{
    // A log with pieces missing is not sound; a folder with none of them is something else.
    const QDir lies(folder);
    if (lies.exists() && !lies.exists(QStringLiteral("checkpoint")) && !lies.exists(QStringLiteral("tile")) && !lies.exists(QStringLiteral("keys")))
        return core::Error(core::ErrorKind::Unreadable, CliTexts::tr("%1 holds no exported log: neither a checkpoint, nor tiles, nor keys. Name the folder that \"audit export\" wrote.").arg(folder), {}, {.file = folder});
    core::ForeignLogOptions options;
    options.trustedNote = trusted;
    for (const QString &word : arguments.values(QStringLiteral("key"))) {
        HALLMARKER_ASSIGN(const core::VerifierKey key, core::VerifierKey::fromText(word));
        options.trustedKeys += key;
    }
    HALLMARKER_ASSIGN(const core::ForeignLogVerification found, core::ForeignLog::verify(folder, options, context.progress()));
    QJsonArray keys;
    QString text = found.isSound ? CliTexts::tr("The log is sound: %1 entries, root %2.\nOutside anchor: %3.\n").arg(found.entries).arg(found.checkpoint.root.hex(), found.anchor)
                                 : CliTexts::tr("The log is NOT sound: %1\nFirst bad entry: %2. File: %3.\n").arg(found.problem, found.firstBadIndex < 0 ? CliTexts::tr("unknown") : QString::number(found.firstBadIndex), found.badFile);
    for (const core::TrustedKey &trust : found.keys) {
        const bool isGiven = trust.from == core::KeyTrust::Given;
        keys.append(QJsonObject{{QStringLiteral("key"), trust.key.toText()}, {QStringLiteral("trusted"), isGiven ? QStringLiteral("given") : QStringLiteral("contained")}});
        text += isGiven ? CliTexts::tr("Signed by %1, which you gave.\n").arg(trust.key.toText()) : CliTexts::tr("Signed by %1, which lies in the folder itself: compare it with a copy you trust.\n").arg(trust.key.toText());
    }
    const QJsonObject json{{QStringLiteral("sound"), found.isSound}, {QStringLiteral("entries"), found.entries}, {QStringLiteral("root"), found.checkpoint.root.toString()}, {QStringLiteral("first_bad_index"), found.firstBadIndex},
                           {QStringLiteral("bad_file"), found.badFile}, {QStringLiteral("problem"), found.problem}, {QStringLiteral("anchor"), found.anchor}, {QStringLiteral("keys"), keys}, {QStringLiteral("origin"), found.checkpoint.origin}};
    return Answer{json, text, found.isSound ? 0 : 1};
}

core::Result<Answer> writeReport(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_TRY(SourceArgument::timeoutSeconds(arguments));
    const QString path = arguments.value(QStringLiteral("output"));
    const QString format = arguments.value(QStringLiteral("as"), path.section(QLatin1Char('.'), -1));
    std::optional<core::DocumentLanguage> language;
    enterDocumentLanguage(arguments, language);
    HALLMARKER_ASSIGN(const QByteArray bytes, wiring::auditReportAs(*workspace, context.program().checks(), format, context.progress(), tableLook(context, arguments)));
    language.reset(); // the terminal speaks the language of the program
    HALLMARKER_TRY(OutputFile::write(path, bytes));
    return Answer{QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("bytes"), bytes.size()}}, CliTexts::tr("Audit report written to %1.\n").arg(path)};
}

core::Result<std::optional<QByteArray>> trustedNote(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("trusted")))
        return std::optional<QByteArray>();
    HALLMARKER_ASSIGN(const QByteArray note, readSmallFile(arguments.value(QStringLiteral("trusted"))));
    return std::optional<QByteArray>(note);
}

core::Result<Answer> importLog(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::optional<QByteArray> trusted, trustedNote(arguments));
    return verifyFolder(context, arguments.at(0), arguments, trusted);
}

core::Result<Answer> verifyLog(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::optional<QByteArray> trusted, trustedNote(arguments));
    if (arguments.has(QStringLiteral("import")))
        return verifyFolder(context, arguments.value(QStringLiteral("import")), arguments, trusted);
    if (arguments.has(QStringLiteral("key")))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--key belongs to --import: the workspace knows its own keys."));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const core::LogVerification verification, workspace->log().verify(trusted, context.progress()));
    return verificationAnswer(verification);
}

core::Result<Answer> proveRecord(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    qint64 index = -1;
    bool isNumber = false;
    index = arguments.at(0).toLongLong(&isNumber);
    if (!isNumber) {
        HALLMARKER_ASSIGN(const core::Record record, workspace->resolve({}, arguments.at(0)));
        HALLMARKER_ASSIGN(index, workspace->log().indexOf(record.id));
    }
    HALLMARKER_ASSIGN(const QByteArray proof, workspace->log().tlogProof(index));
    if (arguments.has(QStringLiteral("output")))
        HALLMARKER_TRY(OutputFile::write(arguments.value(QStringLiteral("output")), proof));
    HALLMARKER_ASSIGN(const QList<core::LogEntry> entries, workspace->log().entries(index, 1));
    const QString entry = entries.isEmpty() ? QString() : QString::fromUtf8(entries.first().bytes);
    return Answer{QJsonObject{{QStringLiteral("index"), index}, {QStringLiteral("entry"), entry}, {QStringLiteral("proof"), QString::fromUtf8(proof)}},
                  arguments.has(QStringLiteral("output")) ? CliTexts::tr("Proof of entry %1 written to %2.\n").arg(index).arg(arguments.value(QStringLiteral("output"))) : QString::fromUtf8(proof)};
}

core::Result<Answer> signCheckpoint(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::StoredCheckpoint checkpoint, workspace->log().checkpoint());
    if (arguments.has(QStringLiteral("output")))
        HALLMARKER_TRY(OutputFile::write(arguments.value(QStringLiteral("output")), checkpoint.note));
    return Answer{QJsonObject{{QStringLiteral("size"), checkpoint.size}, {QStringLiteral("root"), checkpoint.root.toString()}, {QStringLiteral("note"), QString::fromUtf8(checkpoint.note)}},
                  QString::fromUtf8(checkpoint.note)};
}

core::Result<Answer> exportLog(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    const QString folder = arguments.value(QStringLiteral("output"));
    HALLMARKER_TRY(workspace->log().exportTo(folder, context.progress()));
    HALLMARKER_ASSIGN(const qint64 size, workspace->log().size());
    return Answer{QJsonObject{{QStringLiteral("folder"), folder}, {QStringLiteral("entries"), size}}, CliTexts::tr("%1 entries exported to %2.\n").arg(size).arg(folder)};
}

core::Result<Answer> listEntries(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const qint64 size, workspace->log().size());
    bool isNumber = false;
    const qint64 count = arguments.value(QStringLiteral("last"), QStringLiteral("20")).toLongLong(&isNumber);
    if (!isNumber || count < 1 || count > 1'000'000)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--last needs a whole number from 1 to 1000000."));
    const qint64 first = std::max<qint64>(0, size - count);
    HALLMARKER_ASSIGN(const QList<core::LogEntry> entries, workspace->log().entries(first, count));
    QJsonArray rows;
    TextTable text({CliTexts::tr("INDEX"), CliTexts::tr("AT"), CliTexts::tr("ACTOR"), CliTexts::tr("ACTION"), CliTexts::tr("RECORD")});
    for (const core::LogEntry &entry : entries) {
        HALLMARKER_ASSIGN(const QJsonValue value, core::parseJson(entry.bytes));
        const QJsonObject json = value.toObject();
        rows.append(QJsonObject{{QStringLiteral("index"), entry.index}, {QStringLiteral("leaf"), entry.leafHash.toString()}, {QStringLiteral("entry"), json}});
        text.add({QString::number(entry.index), json.value(QStringLiteral("at")).toString(), json.value(QStringLiteral("actor")).toString(), json.value(QStringLiteral("action")).toString(),
                  json.value(QStringLiteral("record")).toObject().value(QStringLiteral("id")).toString()});
    }
    return Answer{QJsonObject{{QStringLiteral("size"), size}, {QStringLiteral("entries"), rows}}, text.toString()};
}

core::Result<Answer> rotateSigningKey(CommandContext &context, const Arguments &)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_TRY(workspace->log().rotateKey());
    HALLMARKER_ASSIGN(const QStringList keys, workspace->log().verifierKeys());
    return Answer{QJsonObject{{QStringLiteral("keys"), QJsonArray::fromStringList(keys)}}, CliTexts::tr("A new key signs from now on. Old checkpoints stay valid with the old key.\n%1\n").arg(keys.join(QLatin1Char('\n')))};
}

core::Result<Answer> sealSigningKey(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    core::WorkspaceSeal seal = core::WorkspaceSeal::of(*workspace);
    HALLMARKER_ASSIGN(const core::SealState before, seal.state());
    HALLMARKER_TRY(seal.require());
    if (arguments.has(QStringLiteral("remove"))) {
        HALLMARKER_TRY(seal.change({}));
        return Answer{QJsonObject{{QStringLiteral("change"), QStringLiteral("removed")}}, CliTexts::tr("The signing key and the key of the attachments lie there without a passphrase now: whoever reads their files can use them.\n")};
    }
    HALLMARKER_ASSIGN(const QString passphrase, PassphraseSource::newPassphrase());
    HALLMARKER_TRY(seal.change(passphrase));
    if (before == core::SealState::None)
        return Answer{QJsonObject{{QStringLiteral("change"), QStringLiteral("set")}}, CliTexts::tr("The signing key is sealed, and new attachments are encrypted. A key that lay open may have been copied: \"audit rotate-key\" makes a new one.\n")};
    return Answer{QJsonObject{{QStringLiteral("change"), QStringLiteral("changed")}}, CliTexts::tr("The signing key and the key of the attachments open with the new passphrase only.\n")};
}

core::Result<Answer> showKeys(CommandContext &context, const Arguments &)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const QStringList keys, workspace->log().verifierKeys());
    return Answer{QJsonObject{{QStringLiteral("origin"), workspace->log().origin()}, {QStringLiteral("keys"), QJsonArray::fromStringList(keys)}}, QString(keys.join(QLatin1Char('\n')) + QLatin1Char('\n'))};
}

} // namespace

void addAuditCommands(CommandTable &table)
{
    const Option output{QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o")};
    Option folder = output;
    folder.isRequired = true;
    folder.help = CliTexts::tr("An empty or new folder");
    table.push_back({QStringLiteral("audit verify"), CliTexts::tr("Re-hash the log and check every proof and signature"),
                     CliTexts::tr("Exit code 0 when sound, 1 when not, 3 when it could not be read. With --import a log that another program exported (tiles, entries, checkpoint, keys) is verified."), {},
                     {{QStringLiteral("import"), QStringLiteral("DIR"), CliTexts::tr("Verify this exported log instead of the workspace's")},
                      {QStringLiteral("trusted"), QStringLiteral("FILE"), CliTexts::tr("An earlier checkpoint that was kept elsewhere; a rollback is found against it")},
                      {QStringLiteral("key"), QStringLiteral("VKEY"), CliTexts::tr("Verifier key to trust instead of the exported ones"), {}, true}},
                     false, verifyLog});
    table.push_back({QStringLiteral("audit import"), CliTexts::tr("Verify a log that another program exported"), CliTexts::tr("The same as \"audit verify --import DIR\". The folder is read only; nothing of it enters the workspace."),
                     {{QStringLiteral("DIR"), CliTexts::tr("Folder with checkpoint, tiles or entries, and keys")}},
                     {{QStringLiteral("trusted"), QStringLiteral("FILE"), CliTexts::tr("An earlier checkpoint that was kept elsewhere; a rollback is found against it")},
                      {QStringLiteral("key"), QStringLiteral("VKEY"), CliTexts::tr("Verifier key to trust instead of the exported ones"), {}, true}},
                     false, importLog});
    table.push_back({QStringLiteral("audit prove"), CliTexts::tr("Print the proof that a record stands in the log"), CliTexts::tr("The format is c2sp.org/tlog-proof@v1."), {{QStringLiteral("REF"), CliTexts::tr("A record by name or id, or an index of the log")}}, {output}, true, proveRecord});
    table.push_back({QStringLiteral("audit checkpoint"), CliTexts::tr("Sign the present head of the log"), CliTexts::tr("Keep a copy outside of the machine: it is what a rollback is found against."), {}, {output}, true, signCheckpoint});
    table.push_back({QStringLiteral("audit export"), CliTexts::tr("Write the log as tiles with checkpoint and keys"), {}, {}, {folder}, true, exportLog});
    Option report = folder;
    report.help = CliTexts::tr("Where to write it; the ending decides the format if --as is not given");
    table.push_back({QStringLiteral("audit report"), CliTexts::tr("Write the audit report of the workspace"), CliTexts::tr("The log is verified, and the files and tables are looked at first; a table that cannot be looked at is named."), {},
                     {{QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("Format of the report"), {}, false, false, wiring::reportFormats()}, documentLanguageOption(), SourceArgument::timeoutOption(), report}, true, writeReport});
    table.push_back({QStringLiteral("audit log"), CliTexts::tr("List the newest entries"), {}, {}, {{QStringLiteral("last"), QStringLiteral("N"), CliTexts::tr("How many; 20 if not given")}}, true, listEntries});
    table.push_back({QStringLiteral("audit keys"), CliTexts::tr("Print the verifier keys, oldest first"), {}, {}, {}, true, showKeys});
    table.push_back({QStringLiteral("audit rotate-key"), CliTexts::tr("Sign with a new key from now on"), {}, {}, {}, true, rotateSigningKey});
    table.push_back({QStringLiteral("audit seal-key"), CliTexts::tr("Set, change or remove the passphrase of the workspace"),
                     CliTexts::tr("The new passphrase comes from HALLMARKER_NEW_PASSPHRASE, or is typed twice. The present one comes from HALLMARKER_PASSPHRASE, the keychain of the desktop, or the terminal. Nobody can recover a lost passphrase."), {},
                     {{QStringLiteral("remove"), {}, CliTexts::tr("Go on without a passphrase")}}, true, sealSigningKey});
}

} // namespace hallmarker::cli
