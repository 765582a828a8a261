#include "app/cli/CliTexts.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/AssessmentText.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/RecordCommands.h"
#include "app/cli/commands/TemplateArgument.h"

#include "dpia/answers/AnswerValue.h"
#include "dpia/answers/RichText.h"
#include "dpia/assessment/CitedEvidence.h"
#include "dpia/crosswalk/CarryOver.h"
#include "dpia/risk/RiskNotice.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<Answer> shownAssessment(core::Workspace &workspace, const Arguments &arguments, const QString &reference, const QString &before = {})
{
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, dpia::AssessmentBook(workspace).load(reference));
    HALLMARKER_ASSIGN(const bool isStale, dpia::AssessmentWorkflow(workspace).isStale(loaded.assessment));
    const QString language = templateLanguage(arguments);
    return Answer{assessmentJson(loaded, isStale, language), before.isEmpty() ? assessmentText(loaded, isStale, language) : before};
}

/// Of the kinds that the template is about, else of any: a purpose may have the name of a system.
core::Result<core::Record> subjectArgument(core::Workspace &workspace, const dpia::Template &form, const QString &word)
{
    for (const QString &kind : form.subjectKinds)
        if (auto record = workspace.resolve(kind, word))
            return record;
    return workspace.resolve(QString(), word);
}

core::Result<Answer> newAssessment(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const dpia::LibraryEntry form, templateArgument(arguments, arguments.value(QStringLiteral("template")), workspace));
    dpia::AssessmentBeginning beginning;
    beginning.name = arguments.at(0);
    HALLMARKER_TRY(checkNameIsFree(*workspace, QString::fromLatin1(dpia::Assessment::kind), beginning.name));
    if (arguments.has(QStringLiteral("subject"))) {
        HALLMARKER_ASSIGN(const core::Record subject, subjectArgument(*workspace, form.reading.value, arguments.value(QStringLiteral("subject"))));
        beginning.subject = subject.id;
    }
    for (const QString &word : arguments.values(QStringLiteral("asset"))) {
        HALLMARKER_ASSIGN(const core::Record asset, workspace->resolve(QString(), word));
        beginning.assets += asset.id;
    }
    beginning.authors = arguments.values(QStringLiteral("author"));
    beginning.assessors = arguments.values(QStringLiteral("assessor"));
    beginning.validators = arguments.values(QStringLiteral("validator"));
    if (arguments.has(QStringLiteral("review-on"))) {
        beginning.reviewOn = arguments.value(QStringLiteral("review-on"));
        if (!QDate::fromString(beginning.reviewOn, Qt::ISODate).isValid())
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--review-on takes a day such as 2027-01-31."));
    }
    if (arguments.has(QStringLiteral("from"))) {
        HALLMARKER_ASSIGN(const dpia::LoadedAssessment source, dpia::AssessmentBook(*workspace).load(arguments.value(QStringLiteral("from"))));
        HALLMARKER_ASSIGN(const dpia::CarryReport report, dpia::CarryOver(*workspace).begin(source, form.files, beginning, templateLanguage(arguments)));
        const dpia::ViewCoverage &coverage = report.coverage;
        QString text = CliTexts::tr("Assessment %1 begun as %2.\n").arg(report.assessment.name, report.assessment.id);
        text += CliTexts::tr("Shared facts: %1, answers carried over to be confirmed: %2, missing: %3, not expressible: %4.\n").arg(coverage.count(dpia::Carry::Shared)).arg(report.offered).arg(coverage.count(dpia::Carry::Missing)).arg(coverage.unexpressed.size());
        return shownAssessment(*workspace, arguments, report.assessment.id, text);
    }
    HALLMARKER_ASSIGN(const dpia::Assessment begun, dpia::AssessmentBook(*workspace).begin(form.files, beginning));
    return shownAssessment(*workspace, arguments, begun.id, CliTexts::tr("Assessment %1 begun as %2.\n").arg(begun.name, begun.id));
}

core::Result<Answer> listAssessments(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const QList<dpia::AssessmentSummary> list, dpia::AssessmentBook(*workspace).list(templateLanguage(arguments)));
    TextTable table({CliTexts::tr("ID"), CliTexts::tr("NAME"), CliTexts::tr("TEMPLATE"), CliTexts::tr("STATE"), CliTexts::tr("ANSWERED"), CliTexts::tr("STALE")});
    table.alignRight(4);
    table.alignRight(5);
    QJsonArray rows;
    for (const dpia::AssessmentSummary &summary : list) {
        const QString reference = summary.assessment.templateUrn.section(QLatin1Char(':'), -1) + QLatin1Char('@') + QString::number(summary.assessment.templateVersion);
        const QString status = assessmentStatus(summary.assessment, summary.isStale);
        table.add({summary.assessment.id, summary.assessment.name, reference, status, QStringLiteral("%1/%2").arg(summary.progress.requiredComplete).arg(summary.progress.required), QString::number(summary.progress.stale)});
        rows.append(QJsonObject{{QStringLiteral("id"), summary.assessment.id}, {QStringLiteral("name"), summary.assessment.name}, {QStringLiteral("template"), reference}, {QStringLiteral("state"), status}, {QStringLiteral("required"), summary.progress.required}, {QStringLiteral("required_complete"), summary.progress.requiredComplete}, {QStringLiteral("stale"), summary.progress.stale}});
    }
    return Answer{QJsonObject{{QStringLiteral("assessments"), rows}}, list.isEmpty() ? CliTexts::tr("There are no assessments yet. Begin one with \"assess new\".\n") : table.toString()};
}

core::Result<Answer> showAssessment(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    return shownAssessment(*workspace, arguments, arguments.at(0));
}

/// What the words of the command line say to a question.
core::Result<dpia::Saying> sayingOf(core::Workspace &workspace, const dpia::LoadedAssessment &loaded, const dpia::Question &question, const Arguments &arguments)
{
    dpia::Saying saying;
    const auto present = loaded.answers.constFind(question.id);
    saying.value = present == loaded.answers.constEnd() ? QJsonValue(QJsonValue::Null) : present->value;
    if (present != loaded.answers.constEnd()) {
        saying.reason = present->reason;
        saying.cites = present->cites;
    }
    QString words = arguments.at(2);
    if (arguments.has(QStringLiteral("from-file"))) {
        QFile file(arguments.value(QStringLiteral("from-file")));
        if (!file.open(QIODevice::ReadOnly))
            return core::Error(core::ErrorKind::Unreadable, CliTexts::tr("Cannot read %1: %2.").arg(file.fileName(), file.errorString()), {}, {.file = file.fileName()});
        constexpr qint64 most = 4 << 20;
        const QByteArray bytes = file.read(most + 1);
        if (bytes.size() > most)
            return core::Error(core::ErrorKind::LimitExceeded, CliTexts::tr("%1 is larger than 4 MiB; an answer cannot be that long.").arg(file.fileName()), {}, {.file = file.fileName()});
        words = QString::fromUtf8(bytes);
    }
    if (arguments.positionals.size() > 2 || arguments.has(QStringLiteral("from-file"))) {
        if (question.type == dpia::QuestionType::Reference) {
            // Named as people name records; an answer holds ids. What it cited before goes with it.
            QStringList ids;
            for (const QString &word : words.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
                HALLMARKER_ASSIGN(const core::Record record, workspace.resolve(QString(), word.trimmed()));
                ids += record.id;
            }
            words = ids.join(QLatin1Char(','));
            saying.cites.clear();
        }
        HALLMARKER_ASSIGN(saying.value, dpia::AnswerValue::fromWords(question, *loaded.form, words));
    }
    if (arguments.has(QStringLiteral("why")))
        saying.reason = dpia::RichText::fromPlain(arguments.value(QStringLiteral("why")));
    if (arguments.has(QStringLiteral("cite"))) {
        saying.cites.clear();
        for (const QString &word : arguments.values(QStringLiteral("cite"))) {
            if (word.isEmpty())
                continue;
            HALLMARKER_ASSIGN(const dpia::Citation citation, dpia::CitedEvidence(workspace).cite(word));
            saying.cites.append(citation);
        }
    }
    return saying;
}

core::Result<Answer> answerQuestion(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    dpia::AssessmentBook book(*workspace);
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, book.load(arguments.at(0)));
    const dpia::Question *question = loaded.form->question(arguments.at(1));
    if (!question)
        return core::Error(core::ErrorKind::NotFound, CliTexts::tr("The template has no question \"%1\". See \"assess show %2\".").arg(arguments.at(1), arguments.at(0)));
    const int ways = (arguments.has(QStringLiteral("undo")) ? 1 : 0) + (arguments.has(QStringLiteral("still-holds")) ? 1 : 0);
    const bool isSaid = arguments.positionals.size() > 2 || arguments.has(QStringLiteral("from-file")) || arguments.has(QStringLiteral("why")) || arguments.has(QStringLiteral("cite"));
    if (ways + (isSaid ? 1 : 0) != 1)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Say the answer, or name --undo or --still-holds alone."));
    core::Result<dpia::Answer> stored = core::Error();
    if (arguments.has(QStringLiteral("undo"))) {
        bool isNumber = false;
        const qint64 version = arguments.value(QStringLiteral("undo")).toLongLong(&isNumber);
        if (!isNumber)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--undo takes the number of a version."));
        stored = book.restore(loaded, question->id, version);
    } else if (arguments.has(QStringLiteral("still-holds"))) {
        stored = book.rebind(loaded, question->id);
    } else {
        HALLMARKER_ASSIGN(const dpia::Saying saying, sayingOf(*workspace, loaded, *question, arguments));
        const auto present = loaded.answers.constFind(question->id);
        stored = book.answer(loaded, question->id, saying, present == loaded.answers.constEnd() ? 0 : present->revision);
    }
    if (!stored)
        return stored.error();
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment after, book.load(loaded.assessment.id));
    const dpia::AnswerSheet sheet = after.sheet();
    const QString state = dpia::answerStateName(sheet.state(question->id));
    QString text = CliTexts::tr("%1 is %2 (version %3).\n").arg(question->id, state).arg(stored->revision);
    if (const QString shortfall = sheet.shortfall(question->id); !shortfall.isEmpty())
        text += shortfall + QLatin1Char('\n');
    return Answer{QJsonObject{{QStringLiteral("question"), question->id}, {QStringLiteral("state"), state}, {QStringLiteral("version"), stored->revision}, {QStringLiteral("required"), sheet.progress().required}, {QStringLiteral("required_complete"), sheet.progress().requiredComplete}}, text};
}

core::Result<Answer> checkAssessment(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, dpia::AssessmentBook(*workspace).load(arguments.at(0)));
    HALLMARKER_ASSIGN(const bool isStale, dpia::AssessmentWorkflow(*workspace).isStale(loaded.assessment));
    const QList<dpia::Gap> gaps = dpia::gapsOf(*workspace, loaded, templateLanguage(arguments));
    QString text;
    QJsonArray rows;
    for (const dpia::Gap &gap : gaps) {
        text += QStringLiteral("%1  %2\n    %3\n").arg(gap.kindName(), gap.target, gap.text);
        rows.append(QJsonObject{{QStringLiteral("kind"), gap.kindName()}, {QStringLiteral("part"), gap.target}, {QStringLiteral("message"), gap.text}});
    }
    if (gaps.isEmpty())
        text = CliTexts::tr("Nothing is open.\n");
    QJsonArray notices;
    for (const dpia::RiskNotice &notice : dpia::RiskNotice::of(loaded, loaded.sheet(), templateLanguage(arguments))) {
        text += CliTexts::tr("Notice: %1\n").arg(notice.text);
        notices.append(QJsonObject{{QStringLiteral("part"), QString(QStringLiteral("section:") + notice.section)}, {QStringLiteral("message"), notice.text}});
    }
    if (isStale)
        text += CliTexts::tr("It was approved, and what was signed is not true any more. See \"assess diff %1\".\n").arg(arguments.at(0));
    return Answer{QJsonObject{{QStringLiteral("gaps"), rows}, {QStringLiteral("notices"), notices}, {QStringLiteral("stale"), isStale}}, text, gaps.isEmpty() && !isStale ? 0 : 1};
}

core::Result<Answer> diffAssessment(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, dpia::AssessmentBook(*workspace).load(arguments.at(0)));
    HALLMARKER_ASSIGN(const QList<dpia::ManifestChange> changes, dpia::AssessmentWorkflow(*workspace).changesSinceSigned(loaded));
    QString text;
    QJsonArray rows;
    for (const dpia::ManifestChange &change : changes) {
        text += QStringLiteral("%1  %2/%3\n").arg(change.kindName(), change.part, change.key);
        rows.append(QJsonObject{{QStringLiteral("kind"), change.kindName()}, {QStringLiteral("part"), change.part}, {QStringLiteral("key"), change.key}, {QStringLiteral("before"), change.before}, {QStringLiteral("after"), change.after}});
    }
    return Answer{QJsonObject{{QStringLiteral("changes"), rows}}, changes.isEmpty() ? CliTexts::tr("Nothing has changed since it was signed.\n") : text, changes.isEmpty() ? 0 : 1};
}

} // namespace

void addAssessCommands(CommandTable &table)
{
    const QList<Positional> reference{{QStringLiteral("REF"), CliTexts::tr("Name or id of the assessment")}};
    const QList<Option> language{templateOptions().at(1)};
    table.push_back({QStringLiteral("assess list"), CliTexts::tr("List the assessments"), {}, {}, language, true, listAssessments});
    table.push_back({QStringLiteral("assess new"), CliTexts::tr("Begin an assessment"), CliTexts::tr("The template is kept in the workspace, so that the assessment does not depend on its file."), {{QStringLiteral("NAME"), CliTexts::tr("Name of the assessment")}},
                     QList<Option>{{QStringLiteral("template"), QStringLiteral("TEMPLATE"), CliTexts::tr("Name, urn or file of the template"), {}, false, true},
                                   {QStringLiteral("subject"), QStringLiteral("REF"), CliTexts::tr("The system or processing that it is about")},
                                   {QStringLiteral("from"), QStringLiteral("REF"), CliTexts::tr("An assessment of the same subject whose answers are carried over")},
                                   {QStringLiteral("asset"), QStringLiteral("REF"), CliTexts::tr("A version that it is about"), {}, true},
                                   {QStringLiteral("review-on"), QStringLiteral("DAY"), CliTexts::tr("When it is looked at again")},
                                   {QStringLiteral("author"), QStringLiteral("NAME"), CliTexts::tr("Who writes it; without it whoever begins it"), {}, true},
                                   {QStringLiteral("assessor"), QStringLiteral("NAME"), CliTexts::tr("Who evaluates it"), {}, true},
                                   {QStringLiteral("validator"), QStringLiteral("NAME"), CliTexts::tr("Who decides about it"), {}, true}} +
                         templateOptions(),
                     true, newAssessment});
    table.push_back({QStringLiteral("assess show"), CliTexts::tr("Show an assessment with its answers"), {}, reference, language, true, showAssessment});
    table.push_back({QStringLiteral("assess answer"), CliTexts::tr("Answer a question"), CliTexts::tr("Choices are said by their keys, several divided by commas; items of a list stand on lines of their own; tables are JSON. An empty text empties the answer. What is not named stays."),
                     QList<Positional>{{QStringLiteral("REF"), CliTexts::tr("Name or id of the assessment")}, {QStringLiteral("QUESTION"), CliTexts::tr("Id of the question")}, {QStringLiteral("VALUE"), CliTexts::tr("The answer"), false}},
                     QList<Option>{{QStringLiteral("from-file"), QStringLiteral("FILE"), CliTexts::tr("The answer is the text of this file")},
                                   {QStringLiteral("why"), QStringLiteral("TEXT"), CliTexts::tr("The reason")},
                                   {QStringLiteral("cite"), QStringLiteral("REF"), CliTexts::tr("A finding or record that it rests on; an empty word cites nothing"), {}, true},
                                   {QStringLiteral("undo"), QStringLiteral("VERSION"), CliTexts::tr("Back to what this version said")},
                                   {QStringLiteral("still-holds"), {}, CliTexts::tr("The answer holds with what it cites as that is now")}},
                     true, answerQuestion});
    table.push_back({QStringLiteral("assess check"), CliTexts::tr("Tell what stands between an assessment and its approval"), CliTexts::tr("The exit code is 1 when something is open or an approval is stale."), reference, language, true, checkAssessment});
    table.push_back({QStringLiteral("assess diff"), CliTexts::tr("Tell what has changed since an assessment was signed"), CliTexts::tr("The exit code is 1 when something has."), reference, {}, true, diffAssessment});
}

} // namespace hallmarker::cli
