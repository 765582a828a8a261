#include "app/cli/CliTexts.h"
#include "app/cli/GuiPart.h"
#include "app/cli/OutputFile.h"
#include "app/cli/ThreatRuleArguments.h"
#include "app/cli/commands/Commands.h"
#include "app/wiring/ThreatReports.h"

#include "core/digest/Hasher.h"

#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<Answer> reportThreats(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const threats::LoadedThreatModel loaded, threatModelOrOnly(*workspace, arguments.at(0)));
    HALLMARKER_ASSIGN(const std::shared_ptr<const threats::RuleSet> rules, threatRules(context, arguments));
    HALLMARKER_ASSIGN(const threats::ThreatRegister threats, threats::ThreatRegister::load(*workspace, rules, loaded.model));
    const GuiPart gui; // fonts and pages of the PDF
    const QString path = arguments.value(QStringLiteral("output"));
    HALLMARKER_ASSIGN(const QByteArray bytes, wiring::threatReportAs(*workspace, loaded, threats, arguments.value(QStringLiteral("as"))));
    HALLMARKER_TRY(OutputFile::write(path, bytes));
    return Answer{QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("bytes"), bytes.size()}, {QStringLiteral("digest"), core::Hasher::of(bytes).toString()}}, CliTexts::tr("%1 written, %2 bytes.\n").arg(path).arg(bytes.size())};
}

} // namespace

void addThreatReportCommand(CommandTable &table)
{
    table.push_back({QStringLiteral("threat report"), CliTexts::tr("Write the threat report of a model"), CliTexts::tr("Diagrams, elements and flows, each threat with why it is there and what would clear it, its controls and their evidence, decisions, and what nobody has said. csv and xlsx hold the list of threats."),
                     {{QStringLiteral("MODEL"), CliTexts::tr("The threat model; not needed where there is only one"), false}},
                     {{QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("Format of the export"), {}, false, true, wiring::threatReportFormats()}, {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}, threatCatalogueOption()}, true, reportThreats});
}

} // namespace hallmarker::cli
