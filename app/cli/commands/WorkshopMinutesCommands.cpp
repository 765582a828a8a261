#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/DocumentLanguageOption.h"
#include "app/cli/GuiPart.h"
#include "app/cli/OutputFile.h"
#include "app/cli/SigningKeyArgument.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/WorkshopText.h"
#include "app/wiring/SessionDocuments.h"

#include "core/json/CanonicalJson.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "threats/workshop/WorkshopBook.h"
#include "threats/workshop/minutes/MinutesDocument.h"
#include "threats/workshop/minutes/MinutesManifest.h"
#include "threats/workshop/minutes/MinutesPackage.h"

#include <QJsonArray>

namespace hallmarker::cli {

namespace {

QJsonObject minutesSignatureJson(const threats::JudgedMinutesSignature &one)
{
    return {{QStringLiteral("by"), one.signature.by}, {QStringLiteral("role"), one.signature.role}, {QStringLiteral("at"), one.signature.at}, {QStringLiteral("statement"), one.signature.words}, {QStringLiteral("standing"), threats::minutesStandingName(one.standing)}, {QStringLiteral("problem"), one.problem}, {QStringLiteral("form"), one.signature.made.form}, {QStringLiteral("fingerprint"), one.signature.made.fingerprint}};
}

/// The same files as the window packs: what was signed, with everything to check it by.
core::Result<QByteArray> packedMinutes(const threats::LoadedWorkshop &loaded, const QList<threats::JudgedMinutesSignature> &signatures, const core::Report &report)
{
    HALLMARKER_ASSIGN(const QByteArray html, core::HtmlReportWriter().write(report));
    HALLMARKER_ASSIGN(const auto files, threats::MinutesPackage::collect(loaded, signatures, {{QStringLiteral("minutes.html"), html}}));
    return threats::MinutesPackage::zip(files, loaded.workshop.closedMs);
}

core::Result<Answer> minutes(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    const GuiPart gui; // fonts and pages of the PDF
    std::optional<core::DocumentLanguage> scope;
    enterDocumentLanguage(arguments, scope);
    HALLMARKER_ASSIGN(const threats::LoadedWorkshop loaded, threats::WorkshopBook(*workspace).load(arguments.at(0)));
    HALLMARKER_ASSIGN(const QList<threats::JudgedMinutesSignature> signatures, threats::MinutesDesk(*workspace, {}, wiring::minutesChecker()).list(loaded));
    QJsonObject json = threats::minutesManifest(loaded);
    QJsonArray signed_;
    bool holds = true;
    for (const threats::JudgedMinutesSignature &one : signatures) {
        signed_.append(minutesSignatureJson(one));
        holds = holds && one.standing == threats::MinutesStanding::Holds;
    }
    json.insert(QStringLiteral("manifest"), threats::minutesDigest(loaded).toString());
    json.insert(QStringLiteral("signatures"), signed_);
    const core::Report report = threats::minutesDocument(loaded, signatures);
    const QString path = arguments.value(QStringLiteral("output"));
    const QString format = arguments.value(QStringLiteral("as"), QStringLiteral("md"));
    if (path.isEmpty() && format == QLatin1String("package"))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("A package is a zip file: say with -o where to write it."));
    if (path.isEmpty()) {
        HALLMARKER_ASSIGN(const QByteArray text, core::MarkdownReportWriter().write(report));
        return Answer{json, QString::fromUtf8(text), holds ? 0 : 1};
    }
    QByteArray bytes;
    if (format == QLatin1String("json")) {
        bytes = core::CanonicalJson::of(json) + '\n';
    } else if (format == QLatin1String("package")) {
        HALLMARKER_ASSIGN(bytes, packedMinutes(loaded, signatures, report));
    } else {
        HALLMARKER_ASSIGN(bytes, wiring::writtenSessionDocument(report, format));
    }
    HALLMARKER_TRY(OutputFile::write(path, bytes));
    return Answer{json, CliTexts::tr("%1 written, %2 bytes.\n").arg(path).arg(bytes.size()), holds ? 0 : 1};
}

core::Result<Answer> signMinutes(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    const QString who = arguments.value(QStringLiteral("as"));
    HALLMARKER_ASSIGN(const threats::LoadedWorkshop loaded, threats::WorkshopBook(*workspace, who).load(arguments.at(0)));
    HALLMARKER_ASSIGN(const std::unique_ptr<dpia::SigningKey> key, signingKeyArgument(*workspace, arguments));
    HALLMARKER_ASSIGN(const threats::MinutesSignature made, threats::MinutesDesk(*workspace, who).sign(loaded, wiring::minutesSigner(*key), arguments.value(QStringLiteral("statement"))));
    return Answer{minutesSignatureJson({made, threats::MinutesStanding::Holds, {}}), CliTexts::tr("%1 has signed the minutes of \"%2\" as %3.\nKey: %4\n").arg(made.by, loaded.workshop.name, made.role, made.made.fingerprint)};
}

} // namespace

void addWorkshopMinutesCommands(CommandTable &table)
{
    const Positional reference{QStringLiteral("REF"), CliTexts::tr("Name or id of the workshop")};
    table.push_back({QStringLiteral("workshop minutes"), CliTexts::tr("Write the minutes of a workshop"), CliTexts::tr("Without -o they are printed as Markdown. A package is a zip file with the minutes, what was signed, the signatures that hold and a page that says how to check them without this program. The exit code is 1 when a signature does not hold for what is there now."), {reference},
                     {{QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write them"), QStringLiteral("o")}, {QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("Without it md"), {}, false, false, wiring::sessionDocumentFormats() + QStringList{QStringLiteral("json"), QStringLiteral("package")}}, documentLanguageOption()}, true, minutes});
    table.push_back({QStringLiteral("workshop sign"), CliTexts::tr("Sign the minutes of a closed workshop"), CliTexts::tr("For those who attended. The signature is over a statement that names the digest of the minutes. The passphrase of a key or certificate is taken from HALLMARKER_SIGNING_PASSPHRASE or typed."), {reference},
                     signingKeyOptions() + QList<Option>{{QStringLiteral("statement"), QStringLiteral("TEXT"), CliTexts::tr("What you put your name to, instead of a usual sentence")}, seatOption()}, true, signMinutes});
}

} // namespace hallmarker::cli
