#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/DocumentLanguageOption.h"
#include "app/cli/FindingText.h"
#include "app/cli/GuiPart.h"
#include "app/cli/OutputFile.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/ClauseText.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/TemplateArgument.h"
#include "app/wiring/AgreementContracts.h"
#include "app/wiring/AuditReports.h"
#include "app/wiring/ClauseExports.h"

#include "core/check/CheckRunner.h"
#include "core/digest/Hasher.h"
#include "dpia/clauses/ClauseCheck.h"
#include "inventory/agreements/Agreement.h"
#include "inventory/files/FileArtifactLocator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<dpia::Negotiation> negotiationOf(core::Workspace &workspace, const QString &word)
{
    HALLMARKER_ASSIGN(const core::Record agreement, workspace.resolve(QString::fromLatin1(inventory::Agreement::kind), word));
    return dpia::Negotiation::read(workspace, wiring::AgreementContracts(), agreement.id);
}

/// The libraries of the workspace where one is named, else those that ship.
core::Result<dpia::ClauseLibrary> clausesAtHand(CommandContext &context)
{
    if (!context.workspaceLocation())
        return dpia::ClauseLibrary::shipped();
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    return dpia::ClauseLibrary::of(*workspace);
}

core::Result<QByteArray> clauseFileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::NotFound, CliTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    return file.read((2LL << 20) + 1); // the reader refuses what is longer
}

core::Result<Answer> listClauses(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const dpia::ClauseLibrary library, clausesAtHand(context));
    const QString language = templateLanguage(arguments);
    const QString topic = arguments.value(QStringLiteral("topic"));
    TextTable table({CliTexts::tr("CLAUSE"), CliTexts::tr("TOPIC"), CliTexts::tr("TITLE"), CliTexts::tr("REQUIRED IF")});
    QJsonArray rows;
    for (const dpia::Clause *clause : library.clauses()) {
        if (!topic.isEmpty() && clause->topic != topic)
            continue;
        table.add({clause->id, clause->topic, clause->title.in(language), clause->requiredIf.isEmpty() ? CliTexts::tr("always") : clause->requiredIf.text});
        rows.append(clauseJson(*clause, language));
    }
    return Answer{QJsonObject{{QStringLiteral("clauses"), rows}}, table.toString()};
}

core::Result<Answer> showClause(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const dpia::ClauseLibrary library, clausesAtHand(context));
    HALLMARKER_ASSIGN(const dpia::Clause *clause, library.find(arguments.at(0)));
    const QString language = templateLanguage(arguments);
    return Answer{QJsonObject{{QStringLiteral("clause"), clauseJson(*clause, language)}}, clauseText(*clause, language)};
}

core::Result<Answer> validateClauses(CommandContext &, const Arguments &arguments)
{
    QJsonArray rows;
    QString text;
    bool isBad = false;
    for (const QString &path : arguments.positionals) {
        HALLMARKER_ASSIGN(const QByteArray bytes, clauseFileBytes(path));
        const dpia::ClauseFileReading reading = dpia::readClauseFileFully(bytes, path);
        QJsonArray errors;
        for (const core::Error &error : reading.errors) {
            errors.append(error.toJson());
            text += error.toString() + QLatin1Char('\n');
        }
        for (const QString &note : reading.notes)
            text += QStringLiteral("%1: %2\n").arg(path, note);
        if (reading.errors.isEmpty())
            text += CliTexts::tr("%1 is a valid file of clauses: %2 with %n clause(s).", nullptr, int(reading.value.clauses.size())).arg(path, reading.value.reference()) + QLatin1Char('\n');
        isBad = isBad || !reading.errors.isEmpty();
        rows.append(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("valid"), reading.errors.isEmpty()}, {QStringLiteral("errors"), errors}, {QStringLiteral("notes"), QJsonArray::fromStringList(reading.notes)}});
    }
    return Answer{QJsonObject{{QStringLiteral("files"), rows}}, text, isBad ? 3 : 0};
}

core::Result<Answer> importClauses(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const QByteArray bytes, clauseFileBytes(arguments.at(0)));
    HALLMARKER_ASSIGN(const dpia::ClauseFile file, dpia::ClauseLibrary::import(*workspace, bytes, arguments.at(0)));
    return Answer{QJsonObject{{QStringLiteral("library"), file.urn}, {QStringLiteral("version"), file.version}, {QStringLiteral("count"), file.clauses.size()}}, CliTexts::tr("%1 counts in this workspace, with %n clause(s).", nullptr, int(file.clauses.size())).arg(file.reference()) + QLatin1Char('\n')};
}

core::Result<Answer> requiredClauses(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const dpia::Negotiation negotiation, negotiationOf(*workspace, arguments.at(0)));
    const QString language = templateLanguage(arguments);
    TextTable table({CliTexts::tr("CLAUSE"), CliTexts::tr("STATE"), CliTexts::tr("TITLE"), CliTexts::tr("BECAUSE")});
    QJsonArray rows;
    for (const dpia::ClauseStanding &standing : negotiation.clauses()) {
        if (!standing.isRequired)
            continue;
        table.add({standing.clause->id, dpia::clauseStateName(standing.state), standing.clause->title.in(language), standing.because});
        rows.append(standingJson(standing, language));
    }
    return Answer{QJsonObject{{QStringLiteral("agreement"), negotiation.use().id}, {QStringLiteral("facts"), negotiation.use().facts()}, {QStringLiteral("clauses"), rows}}, contractText(negotiation.use()) + QLatin1Char('\n') + table.toString()};
}

core::Result<Answer> checkClauses(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::Record agreement, workspace->resolve(QString::fromLatin1(inventory::Agreement::kind), arguments.at(0)));
    core::CheckOrder order;
    order.checkId = dpia::ClauseCheck::id();
    order.inputs.insert(QStringLiteral("agreement"), agreement.id);
    inventory::FileArtifactLocator locator(*workspace);
    HALLMARKER_ASSIGN(const core::Finding finding, core::CheckRunner(*workspace, context.program().checks(), locator).run(order, context.progress()));
    QString text = QStringLiteral("%1: %2 (%3)\n").arg(core::verdictName(finding.verdict), finding.reason, finding.id);
    QJsonArray issues;
    for (const QJsonValue &row : finding.tables.value(0).rows) {
        const QString state = row[1].toString();
        if (state == QLatin1String("agreed"))
            continue;
        const QString lack = row[2].toString();
        text += QStringLiteral("  %1: %2%3\n").arg(row[0].toString(), state, lack.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(lack));
        issues.append(row);
    }
    return Answer{QJsonObject{{QStringLiteral("finding"), finding.id}, {QStringLiteral("verdict"), core::verdictName(finding.verdict)}, {QStringLiteral("reason"), finding.reason}, {QStringLiteral("issues"), issues}}, text, exitCodeOf(finding.verdict)};
}

/// The words of a position: typed, from a file, or ours as they ship.
core::Result<std::optional<QString>> wordsOfPosition(const Arguments &arguments, const dpia::Clause &clause)
{
    const int sources = int(arguments.has(QStringLiteral("text"))) + int(arguments.has(QStringLiteral("file"))) + int(arguments.has(QStringLiteral("standard")));
    if (sources > 1)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Name one of --text, --file and --standard."));
    if (arguments.has(QStringLiteral("text")))
        return std::optional(arguments.value(QStringLiteral("text")));
    if (arguments.has(QStringLiteral("standard")))
        return std::optional(clause.text.in(templateLanguage(arguments)).trimmed());
    if (!arguments.has(QStringLiteral("file")))
        return std::optional<QString>();
    HALLMARKER_ASSIGN(const dpia::ContractText text, dpia::ContractText::fromFile(arguments.value(QStringLiteral("file"))));
    return std::optional(text.plain());
}

core::Result<dpia::ClausePosition> nextPosition(const Arguments &arguments, const dpia::Negotiation &negotiation, const dpia::Clause &clause, dpia::ClauseSide side)
{
    dpia::ClausePosition next;
    const dpia::ClauseStanding *standing = negotiation.clause(clause.id);
    if (standing != nullptr && standing->position(side) != nullptr)
        next = *standing->position(side);
    next.agreement = negotiation.use().id;
    next.clause = clause.id;
    next.side = side;
    HALLMARKER_ASSIGN(const std::optional<QString> words, wordsOfPosition(arguments, clause));
    if (words) {
        next.text = *words;
        next.note.clear();
        next.remarks.clear(); // they were about the words that are gone
        next.setAside.clear();
    }
    if (arguments.has(QStringLiteral("note")))
        next.note = arguments.value(QStringLiteral("note"));
    if (arguments.has(QStringLiteral("set-aside")))
        next.setAside = arguments.value(QStringLiteral("set-aside"));
    for (const QString &word : arguments.values(QStringLiteral("met"))) {
        const QString element = word.section(QLatin1Char('='), 0, 0);
        next.remarks.removeIf([&element](const dpia::ElementRemark &remark) { return remark.element == element; });
        next.remarks.append({element, word.section(QLatin1Char('='), 1), {}});
    }
    return next;
}

core::Result<Answer> positionOnClause(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(dpia::Negotiation negotiation, negotiationOf(*workspace, arguments.at(0)));
    HALLMARKER_ASSIGN(const dpia::Clause *clause, negotiation.library().find(arguments.at(1)));
    dpia::NegotiationDesk desk(*workspace);
    const QStringList said{QStringLiteral("text"), QStringLiteral("file"), QStringLiteral("standard"), QStringLiteral("note"), QStringLiteral("met"), QStringLiteral("set-aside")};
    const bool isWrite = std::any_of(said.begin(), said.end(), [&arguments](const QString &option) { return arguments.has(option); });
    if (isWrite) {
        if (!arguments.has(QStringLiteral("side")))
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("Say whose position it is: --side ours, theirs or agreed."));
        const auto side = dpia::ClauseSide(dpia::clauseSideNames().indexOf(arguments.value(QStringLiteral("side"))));
        HALLMARKER_ASSIGN(const dpia::ClausePosition next, nextPosition(arguments, negotiation, *clause, side));
        HALLMARKER_TRY(desk.put(negotiation.library(), next));
        HALLMARKER_ASSIGN(negotiation, negotiationOf(*workspace, arguments.at(0)));
    }
    const dpia::ClauseStanding *standing = negotiation.clause(clause->id);
    QString text = QStringLiteral("%1: %2\n").arg(clause->id, standing != nullptr ? dpia::clauseStateName(standing->state) : dpia::clauseStateName(dpia::ClauseState::NotRequired));
    QJsonObject sides;
    for (int side = 0; side < dpia::clauseSideNames().size(); ++side) {
        HALLMARKER_ASSIGN(const QList<dpia::ClausePosition> versions, desk.versions(negotiation.use().id, clause->id, dpia::ClauseSide(side)));
        if (versions.isEmpty())
            continue;
        text += positionText(versions, *standing->reading(dpia::ClauseSide(side)));
        sides.insert(dpia::clauseSideNames().at(side), positionJson(versions, *standing->reading(dpia::ClauseSide(side))));
    }
    return Answer{QJsonObject{{QStringLiteral("clause"), clause->id}, {QStringLiteral("state"), standing != nullptr ? dpia::clauseStateName(standing->state) : QStringLiteral("not-required")}, {QStringLiteral("positions"), sides}}, text};
}

core::Result<Answer> diffContracts(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const dpia::ContractText before, dpia::ContractText::fromFile(arguments.at(0)));
    HALLMARKER_ASSIGN(const dpia::ContractText after, dpia::ContractText::fromFile(arguments.at(1)));
    const dpia::ContractDiff diff = dpia::ContractDiff::of(before, after);
    QList<dpia::LostElement> lost;
    QStringList softened;
    if (arguments.has(QStringLiteral("for"))) {
        HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
        HALLMARKER_ASSIGN(const dpia::Negotiation negotiation, negotiationOf(*workspace, arguments.value(QStringLiteral("for"))));
        lost = diff.lostElements(negotiation);
        softened = diff.newlySoftened(negotiation.library());
    } else {
        HALLMARKER_ASSIGN(const dpia::ClauseLibrary library, dpia::ClauseLibrary::shipped());
        softened = diff.newlySoftened(library);
    }
    return Answer{diffJson(diff, lost, softened), diffText(diff, lost, softened), lost.isEmpty() ? 0 : 1};
}

core::Result<Answer> exportAnnex(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    const GuiPart gui; // fonts and pages of the PDF
    HALLMARKER_ASSIGN(const dpia::Negotiation negotiation, negotiationOf(*workspace, arguments.at(0)));
    std::optional<core::DocumentLanguage> language;
    enterDocumentLanguage(arguments, language);
    const QString format = arguments.value(QStringLiteral("as"));
    const QString path = arguments.value(QStringLiteral("output"));
    HALLMARKER_ASSIGN(const QByteArray bytes, wiring::annexAs(*workspace, negotiation, format));
    // The log must not tell of a document that a full disk kept from being written.
    OutputFile file(path);
    HALLMARKER_TRY(file.prepare(bytes));
    HALLMARKER_TRY(wiring::noteAnnexExport(*workspace, negotiation, format, bytes));
    HALLMARKER_TRY(file.commit());
    const int agreed = negotiation.count(dpia::ClauseState::Agreed);
    return Answer{QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("bytes"), bytes.size()}, {QStringLiteral("digest"), core::Hasher::of(bytes).toString()}, {QStringLiteral("agreed"), agreed}, {QStringLiteral("required"), negotiation.required()}},
                  CliTexts::tr("%1 written, %2 bytes.\n").arg(path).arg(bytes.size()) + CliTexts::tr("%1 of %2 required clauses are agreed on.\n").arg(agreed).arg(negotiation.required())};
}

} // namespace

void addClauseCommands(CommandTable &table)
{
    const Positional agreement{QStringLiteral("AGREEMENT"), CliTexts::tr("Name or id of the agreement")};
    const Positional clause{QStringLiteral("CLAUSE"), CliTexts::tr("Id of the clause")};
    const Option language{QStringLiteral("language"), QStringLiteral("CODE"), CliTexts::tr("Language of the clauses, such as de")};
    table.push_back({QStringLiteral("clause list"), CliTexts::tr("List the clauses"), CliTexts::tr("Those that ship, and where a workspace is named those that were imported into it."), {}, {{QStringLiteral("topic"), QStringLiteral("TOPIC"), CliTexts::tr("Only of this topic")}, language}, false, listClauses});
    table.push_back({QStringLiteral("clause show"), CliTexts::tr("Show a clause: its text, why it is needed, what it has to say"), {}, {clause}, {language}, false, showClause});
    table.push_back({QStringLiteral("clause validate"), CliTexts::tr("Check files of clauses of your own"), CliTexts::tr("Every error is told with line and column."), {{QStringLiteral("FILE"), CliTexts::tr("File to check"), true, true}}, {}, false, validateClauses});
    table.push_back({QStringLiteral("clause import"), CliTexts::tr("Let a file of clauses count in this workspace"), CliTexts::tr("It takes the place of a shipped file or an older version with the same urn."), {{QStringLiteral("FILE"), CliTexts::tr("File to read")}}, {}, true, importClauses});
    table.push_back({QStringLiteral("clause required"), CliTexts::tr("List the clauses that the use of an agreement asks for"), CliTexts::tr("Computed from what the records say: what it is about, for which purposes, where, with which data."), {agreement}, {language}, true, requiredClauses});
    table.push_back({QStringLiteral("clause check"), CliTexts::tr("Compare an agreement with the clauses that its use asks for"), CliTexts::tr("Keeps a finding. The exit code is 1 when a required clause is missing, weakened, or open although the agreement is in force; 3 while it is negotiated."), {agreement}, {}, true, checkClauses});
    table.push_back({QStringLiteral("clause position"), CliTexts::tr("Say what a side says to a clause, or show what was said"), CliTexts::tr("Without words the positions are shown. Each change is a version. A new text takes back what was said about the former one."), {agreement, clause},
                     {{QStringLiteral("side"), QStringLiteral("SIDE"), CliTexts::tr("Whose position it is"), {}, false, false, dpia::clauseSideNames()},
                      {QStringLiteral("text"), QStringLiteral("TEXT"), CliTexts::tr("The words; empty: withdrawn")},
                      {QStringLiteral("file"), QStringLiteral("FILE"), CliTexts::tr("The words from a text, DOCX or ODT file")},
                      {QStringLiteral("standard"), {}, CliTexts::tr("The words of the library")},
                      language,
                      {QStringLiteral("note"), QStringLiteral("TEXT"), CliTexts::tr("What else is to be known of this version")},
                      {QStringLiteral("met"), QStringLiteral("ELEMENT=REASON"), CliTexts::tr("The text says this in other words, because; wording=REASON: the weakening words do no harm"), {}, true},
                      {QStringLiteral("set-aside"), QStringLiteral("REASON"), CliTexts::tr("The clause is not needed here, because; of the agreed side")}},
                     true, positionOnClause});
    table.push_back({QStringLiteral("clause diff"), CliTexts::tr("Compare two versions of a contract"), CliTexts::tr("Paragraph by paragraph, then word by word: [-taken out-] {+put in+}. Moved and renumbered paragraphs are told. Texts, DOCX and ODT are read. With --for the exit code is 1 when the new version lost something that a required clause has to say."),
                     {{QStringLiteral("OLD"), CliTexts::tr("The former version")}, {QStringLiteral("NEW"), CliTexts::tr("The new version")}}, {{QStringLiteral("for"), QStringLiteral("AGREEMENT"), CliTexts::tr("The agreement whose required clauses are looked for")}}, false, diffContracts});
    table.push_back({QStringLiteral("clause export"), CliTexts::tr("Write the annex with the agreed clauses"), CliTexts::tr("What is not agreed on is listed at its end."), {agreement},
                     {{QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("Format of the export"), {}, false, true, wiring::reportFormats()}, {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}, documentLanguageOption()}, true, exportAnnex});
}

} // namespace hallmarker::cli
