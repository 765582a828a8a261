#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/TemplateArgument.h"
#include "app/wiring/InventoryProposals.h"

#include "dpia/answers/AnswerValue.h"
#include "dpia/crosswalk/TemplateUpgrade.h"
#include "dpia/crosswalk/ViewCoverage.h"
#include "dpia/prefill/Prefill.h"
#include "dpia/search/AssessmentSearch.h"
#include "dpia/workflow/DueList.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<Answer> findInAssessments(CommandContext &context, const Arguments &arguments)
{
    bool isNumber = true;
    const int limit = arguments.value(QStringLiteral("limit"), QStringLiteral("50")).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > 10'000)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--limit takes a number from 1 to 10000."));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const QList<dpia::AssessmentHit> hits, dpia::AssessmentSearch(*workspace).find(arguments.positionals.join(QLatin1Char(' ')), templateLanguage(arguments), limit));
    QString text;
    QJsonArray rows;
    for (const dpia::AssessmentHit &hit : hits) {
        text += hit.question.isEmpty() ? QStringLiteral("%1\n").arg(hit.assessmentName) : QStringLiteral("%1  %2: %3\n").arg(hit.assessmentName, hit.question, hit.questionText);
        if (!hit.snippet.isEmpty())
            text += QStringLiteral("    %1\n").arg(hit.isComment ? CliTexts::tr("Comment: %1").arg(hit.snippet) : hit.snippet);
        rows.append(QJsonObject{{QStringLiteral("rank"), hit.rank}, {QStringLiteral("assessment"), hit.assessment}, {QStringLiteral("name"), hit.assessmentName}, {QStringLiteral("question"), hit.question}, {QStringLiteral("title"), hit.questionText}, {QStringLiteral("snippet"), hit.snippet}, {QStringLiteral("shared"), hit.isFact}, {QStringLiteral("comment"), hit.isComment}});
    }
    return Answer{QJsonObject{{QStringLiteral("hits"), rows}}, hits.isEmpty() ? CliTexts::tr("Nothing was found.\n") : text};
}

QString carryText(dpia::Carry carry)
{
    switch (carry) {
    case dpia::Carry::Shared: return CliTexts::tr("shared");
    case dpia::Carry::Offered: return CliTexts::tr("carried over");
    case dpia::Carry::InPart: return CliTexts::tr("in part");
    case dpia::Carry::Missing: return CliTexts::tr("missing");
    }
    return {};
}

core::Result<Answer> showCrosswalk(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, dpia::AssessmentBook(*workspace).load(arguments.at(0)));
    HALLMARKER_ASSIGN(const dpia::LibraryEntry form, templateArgument(arguments, arguments.value(QStringLiteral("to"))));
    const QString language = templateLanguage(arguments);
    HALLMARKER_ASSIGN(const dpia::ViewCoverage coverage, dpia::ViewCoverage::of(*workspace, loaded, form.reading.value, dpia::Crosswalk::shipped(), language));
    TextTable table({CliTexts::tr("QUESTION"), CliTexts::tr("ANSWER"), CliTexts::tr("FROM"), CliTexts::tr("NOTE")});
    QJsonArray rows;
    for (const dpia::CoverageRow &row : coverage.rows) {
        table.add({row.question + (row.isRequired ? QStringLiteral("*") : QString()), carryText(row.carry), row.sources.join(QStringLiteral(", ")), row.note});
        rows.append(QJsonObject{{QStringLiteral("question"), row.question}, {QStringLiteral("carry"), dpia::carryName(row.carry)}, {QStringLiteral("required"), row.isRequired}, {QStringLiteral("sources"), QJsonArray::fromStringList(row.sources)}, {QStringLiteral("note"), row.note}});
    }
    QString text = table.toString();
    QJsonArray unexpressed;
    if (!coverage.unexpressed.isEmpty())
        text += CliTexts::tr("\nNot expressible in this template:\n");
    for (const dpia::UnexpressedAnswer &one : coverage.unexpressed) {
        text += QStringLiteral("  %1: %2\n    %3\n").arg(one.question, one.text, one.why);
        unexpressed.append(QJsonObject{{QStringLiteral("question"), one.question}, {QStringLiteral("note"), one.why}});
    }
    text += CliTexts::tr("\nShared: %1, carried over: %2, in part: %3, missing: %4, not expressible: %5.\n")
                .arg(coverage.count(dpia::Carry::Shared)).arg(coverage.count(dpia::Carry::Offered)).arg(coverage.count(dpia::Carry::InPart)).arg(coverage.count(dpia::Carry::Missing)).arg(coverage.unexpressed.size());
    return Answer{QJsonObject{{QStringLiteral("rows"), rows}, {QStringLiteral("unexpressed"), unexpressed}}, text};
}

/// The newest version of the assessment's own template, unless another file or version is named.
core::Result<dpia::LibraryEntry> newerTemplate(const dpia::LoadedAssessment &loaded, const Arguments &arguments)
{
    return templateArgument(arguments, arguments.value(QStringLiteral("template"), loaded.assessment.templateUrn));
}

core::Result<Answer> upgradeAssessment(CommandContext &context, const Arguments &arguments)
{
    const bool isDry = arguments.has(QStringLiteral("dry-run"));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(isDry));
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, dpia::AssessmentBook(*workspace).load(arguments.at(0)));
    HALLMARKER_ASSIGN(const dpia::LibraryEntry form, newerTemplate(loaded, arguments));
    const QString language = templateLanguage(arguments);
    dpia::TemplateUpgrade upgrade(*workspace);
    const auto done = isDry ? upgrade.plan(loaded, form.reading.value, language) : upgrade.apply(loaded, form.files, language);
    if (!done)
        return done.error();
    QString text = isDry ? CliTexts::tr("From %1 to %2 would change:\n").arg(done->from, done->to) : CliTexts::tr("%1 now follows %2.\n").arg(loaded.assessment.name, done->to);
    QJsonArray rows;
    for (const dpia::UpgradeChange &change : done->changes) {
        text += QStringLiteral("%1  %2%3: %4\n").arg(change.kindName(), change.question, change.isAnswered ? QStringLiteral(" (%1)").arg(CliTexts::tr("answered")) : QString(), change.text);
        if (!change.note.isEmpty())
            text += QStringLiteral("    %1\n").arg(change.note);
        rows.append(QJsonObject{{QStringLiteral("kind"), change.kindName()}, {QStringLiteral("question"), change.question}, {QStringLiteral("answered"), change.isAnswered}, {QStringLiteral("note"), change.note}});
    }
    text += CliTexts::tr("Answers kept as they are: %1.\n").arg(done->kept);
    return Answer{QJsonObject{{QStringLiteral("from"), done->from}, {QStringLiteral("to"), done->to}, {QStringLiteral("kept"), done->kept}, {QStringLiteral("changes"), rows}}, text};
}

QString prefillText(dpia::PrefillRow::Kind kind)
{
    switch (kind) {
    case dpia::PrefillRow::Kind::Written: return CliTexts::tr("proposed");
    case dpia::PrefillRow::Kind::Unchanged: return CliTexts::tr("proposed before");
    case dpia::PrefillRow::Kind::Agrees: return CliTexts::tr("agrees");
    case dpia::PrefillRow::Kind::Differs: return CliTexts::tr("differs, your answer stays");
    case dpia::PrefillRow::Kind::Unfit: return CliTexts::tr("does not fit");
    }
    return {};
}

core::Result<Answer> prefillAssessment(CommandContext &context, const Arguments &arguments)
{
    const bool isDry = arguments.has(QStringLiteral("dry-run"));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(isDry));
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, dpia::AssessmentBook(*workspace).load(arguments.at(0)));
    const wiring::InventoryProposals inventory;
    dpia::Prefill prefill(*workspace, {&inventory});
    const QString language = templateLanguage(arguments);
    const auto rows = isDry ? prefill.plan(loaded, language) : prefill.apply(loaded, language);
    if (!rows)
        return rows.error();
    TextTable table({CliTexts::tr("QUESTION"), CliTexts::tr("WHAT"), CliTexts::tr("FROM"), CliTexts::tr("ANSWER")});
    QJsonArray json;
    int written = 0;
    for (const dpia::PrefillRow &row : *rows) {
        const QString shown = dpia::AnswerValue::display(*loaded.form->question(row.question), *loaded.form, row.value, language).simplified();
        table.add({row.question, prefillText(row.kind), row.because, row.note.isEmpty() ? shown.left(60) + (shown.size() > 60 ? QStringLiteral("…") : QString()) : row.note});
        json.append(QJsonObject{{QStringLiteral("question"), row.question}, {QStringLiteral("kind"), row.kindName()}, {QStringLiteral("because"), row.because}, {QStringLiteral("note"), row.note}, {QStringLiteral("value"), row.value}, {QStringLiteral("from"), dpia::citationsToJson(row.from)}, {QStringLiteral("cites"), dpia::citationsToJson(row.cites)}});
        written += row.kind == dpia::PrefillRow::Kind::Written ? 1 : 0;
    }
    QString text = rows->isEmpty() ? CliTexts::tr("Nothing is known about the subject yet.\n") : table.toString();
    if (!isDry && written > 0)
        text += CliTexts::tr("%n answer(s) are proposed. Confirm each with \"assess answer %1 QUESTION --still-holds\", or write another one.\n", nullptr, written).arg(arguments.at(0));
    return Answer{QJsonObject{{QStringLiteral("rows"), json}, {QStringLiteral("written"), isDry ? 0 : written}}, text};
}

QString dueText(dpia::DueEntry::Kind kind)
{
    switch (kind) {
    case dpia::DueEntry::Kind::Review: return CliTexts::tr("review");
    case dpia::DueEntry::Kind::Acceptance: return CliTexts::tr("acceptance");
    case dpia::DueEntry::Kind::Action: return CliTexts::tr("action");
    }
    return {};
}

core::Result<Answer> listDueParts(CommandContext &context, const Arguments &arguments)
{
    bool isNumber = true;
    const int days = arguments.value(QStringLiteral("days"), QStringLiteral("30")).toInt(&isNumber);
    if (!isNumber || days < 0 || days > 36'500)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--days takes a number from 0 to 36500."));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const QList<dpia::DueEntry> entries, dpia::dueEntries(*workspace, days));
    TextTable table({CliTexts::tr("DAY"), CliTexts::tr("WHAT"), CliTexts::tr("ASSESSMENT"), CliTexts::tr("PART"), CliTexts::tr("TEXT")});
    QJsonArray rows;
    bool isAnyOver = false;
    for (const dpia::DueEntry &entry : entries) {
        isAnyOver = isAnyOver || entry.isOver;
        table.add({entry.day.toString(Qt::ISODate) + (entry.isOver ? QStringLiteral(" !") : QString()), dueText(entry.kind), entry.name, entry.target, entry.text});
        rows.append(QJsonObject{{QStringLiteral("day"), entry.day.toString(Qt::ISODate)}, {QStringLiteral("over"), entry.isOver}, {QStringLiteral("kind"), entry.kindName()}, {QStringLiteral("assessment"), entry.assessment}, {QStringLiteral("name"), entry.name}, {QStringLiteral("part"), entry.target}, {QStringLiteral("text"), entry.text}});
    }
    return Answer{QJsonObject{{QStringLiteral("due"), rows}}, entries.isEmpty() ? CliTexts::tr("Nothing is due.\n") : table.toString(), isAnyOver ? 1 : 0};
}

} // namespace

void addAssessViewCommands(CommandTable &table)
{
    const QList<Positional> reference{{QStringLiteral("REF"), CliTexts::tr("Name or id of the assessment")}};
    const QList<Option> language{templateOptions().at(1)};
    const Option dryRun{QStringLiteral("dry-run"), {}, CliTexts::tr("Only tell what would be done")};
    table.push_back({QStringLiteral("assess find"), CliTexts::tr("Search all assessments"), CliTexts::tr("Answers, reasons, comments and names that have all of the words, best first; each word may be the beginning of one."), {{QStringLiteral("TEXT"), CliTexts::tr("Words to look for"), true, true}},
                     QList<Option>{{QStringLiteral("limit"), QStringLiteral("N"), CliTexts::tr("How many hits at most; 50 without it")}} + language, true, findInAssessments});
    table.push_back({QStringLiteral("assess crosswalk"), CliTexts::tr("Tell what another template would show of an assessment"), CliTexts::tr("Facts are shared by all assessments of a subject; other answers are carried over where both templates ask for the same. What the other template has no place for is listed."), reference,
                     QList<Option>{{QStringLiteral("to"), QStringLiteral("TEMPLATE"), CliTexts::tr("Name, urn or file of the other template"), {}, false, true}} + templateOptions(), true, showCrosswalk});
    table.push_back({QStringLiteral("assess upgrade"), CliTexts::tr("Bring an assessment to the newest version of its template"), CliTexts::tr("Answers stay under the ids of their questions. What is new, gone or asked differently is told; an answer of another type is offered in its new form."), reference,
                     QList<Option>{{QStringLiteral("template"), QStringLiteral("TEMPLATE"), CliTexts::tr("Another version or file than the newest one")}, dryRun} + templateOptions(), true, upgradeAssessment});
    table.push_back({QStringLiteral("assess due"), CliTexts::tr("List what has to be looked at soon"), CliTexts::tr("Review days of assessments, acceptances of risks that end, planned controls and plans of evaluations. The exit code is 1 when a day has passed."), {}, QList<Option>{{QStringLiteral("days"), QStringLiteral("N"), CliTexts::tr("How many days ahead; 30 without it")}}, true, listDueParts});
    table.push_back({QStringLiteral("assess prefill"), CliTexts::tr("Propose answers from what the workspace knows"), CliTexts::tr("Inventory, agreements, retention, lineage and findings about the subject. A proposal says where it comes from, does not count until a person confirms it, and goes stale when its source changes. What a person said stays."), reference, QList<Option>{dryRun} + language, true, prefillAssessment});
}

} // namespace hallmarker::cli
