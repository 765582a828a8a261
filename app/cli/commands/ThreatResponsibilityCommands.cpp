#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/DateArgument.h"
#include "app/cli/OutputFile.h"
#include "app/cli/TextTable.h"
#include "app/cli/ThreatArgument.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/RecordCommands.h"
#include "threats/pentest/PentestBook.h"
#include "threats/responsibility/MatrixReader.h"
#include "threats/responsibility/ResponsibilityBook.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

Answer standingAnswer(const threats::ResponsibilityMatrix &matrix, const threats::ResponsibilityStanding &standing)
{
    QJsonArray rows;
    QJsonArray gaps;
    TextTable table({CliTexts::tr("CONTROL"), CliTexts::tr("ACCOUNTABLE"), CliTexts::tr("RESULT"), CliTexts::tr("VALID UNTIL"), CliTexts::tr("OPEN")});
    for (const threats::JudgedRow &row : standing.rows) {
        rows.append(row.toJson());
        table.add({row.row.control, row.accountable.isEmpty() ? CliTexts::tr("nobody") : row.accountable, row.row.result ? row.row.result->verdict : CliTexts::tr("none"), row.row.result ? core::instantText(row.validUntilMs).left(10) : QString(), QString::number(row.gaps.size())});
    }
    QString text = table.toString();
    for (const threats::ResponsibilityGap &gap : standing.gaps) {
        gaps.append(gap.toJson());
        text += (gap.place.line > 0 ? QStringLiteral("%1:%2: ").arg(gap.place.file).arg(gap.place.line) : QString()) + gap.message + QLatin1Char('\n');
    }
    if (standing.isClean())
        text += CliTexts::tr("Every control has one who is accountable and a result in date.\n");
    return Answer{QJsonObject{{QStringLiteral("title"), matrix.title}, {QStringLiteral("provider"), matrix.provider}, {QStringLiteral("customer"), matrix.customer}, {QStringLiteral("controls"), rows}, {QStringLiteral("gaps"), gaps}}, text, standing.isClean() ? 0 : 1};
}

/// A file is judged as it lies there, a matrix of the workspace with what is known beside it.
core::Result<Answer> judgeMatrix(CommandContext &context, const Arguments &arguments)
{
    qint64 nowMs = context.program().clock().nowMs();
    if (arguments.has(QStringLiteral("now"))) {
        HALLMARKER_ASSIGN(nowMs, dateArgument(arguments.value(QStringLiteral("now"))));
    }
    if (!QFileInfo(arguments.at(0)).isFile()) {
        if (arguments.has(QStringLiteral("model")))
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("A matrix of the workspace knows its threat model; --model is for a file, and there is no file \"%1\".").arg(arguments.at(0)));
        HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspaceNaming(arguments.at(0), true));
        const threats::ResponsibilityBook book(*workspace);
        HALLMARKER_ASSIGN(const threats::StoredMatrix stored, book.load(arguments.at(0)));
        HALLMARKER_ASSIGN(const threats::ResponsibilityStanding standing, book.judge(stored, nowMs));
        Answer answer = standingAnswer(stored.matrix, standing);
        QJsonObject json = answer.json.toObject();
        json.insert(QStringLiteral("id"), stored.id);
        json.insert(QStringLiteral("revision"), stored.revision);
        json.insert(QStringLiteral("model"), stored.model);
        answer.json = json;
        return answer;
    }
    HALLMARKER_ASSIGN(const QByteArray bytes, threatFileArgument(arguments.at(0)));
    HALLMARKER_ASSIGN(const threats::ResponsibilityMatrix matrix, threats::readResponsibilityMatrix(bytes, arguments.at(0)));
    if (!arguments.has(QStringLiteral("model")))
        return standingAnswer(matrix, threats::judgeResponsibility(matrix, nowMs));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const threats::LoadedThreatModel loaded, threats::ThreatModelBook(*workspace).load(arguments.value(QStringLiteral("model"))));
    HALLMARKER_ASSIGN(const threats::StoredLedger stored, threats::PentestBook(*workspace).load(loaded.model.id));
    return standingAnswer(matrix, threats::judgeResponsibility(matrix, nowMs, threats::controlsOf(loaded.model), &stored.ledger));
}

core::Result<Answer> importMatrix(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const QByteArray bytes, threatFileArgument(arguments.at(0)));
    HALLMARKER_ASSIGN(const threats::ResponsibilityMatrix matrix, threats::readResponsibilityMatrix(bytes, arguments.at(0)));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    threats::ResponsibilityBook book(*workspace);
    QString model;
    if (arguments.has(QStringLiteral("model"))) {
        HALLMARKER_ASSIGN(const threats::LoadedThreatModel loaded, threats::ThreatModelBook(*workspace).load(arguments.value(QStringLiteral("model"))));
        model = loaded.model.id;
    }
    threats::StoredMatrix stored;
    if (arguments.has(QStringLiteral("into"))) {
        HALLMARKER_ASSIGN(stored, book.load(arguments.value(QStringLiteral("into"))));
        stored.matrix = matrix;
        if (!model.isEmpty())
            stored.model = model;
        HALLMARKER_ASSIGN(const threats::MatrixSave saved, book.save(stored));
        if (!saved.isSaved()) // between reading and writing somebody else was there
            return core::Error(core::ErrorKind::Conflict, CliTexts::tr("Somebody changed the matrix \"%1\" at this very moment. Import again.").arg(saved.stored.name()));
        stored = saved.stored;
    } else {
        threats::StoredMatrix named;
        named.matrix = matrix;
        HALLMARKER_TRY(checkNameIsFree(*workspace, QString::fromLatin1(threats::ResponsibilityBook::kind), named.name(), {}));
        HALLMARKER_ASSIGN(stored, book.create(matrix, model));
    }
    return Answer{QJsonObject{{QStringLiteral("id"), stored.id}, {QStringLiteral("name"), stored.name()}, {QStringLiteral("model"), stored.model}, {QStringLiteral("revision"), stored.revision}, {QStringLiteral("controls"), int(stored.matrix.rows.size())}},
                  CliTexts::tr("Matrix %1 kept as %2, revision %3: %4 controls.\n").arg(stored.name(), stored.id).arg(stored.revision).arg(stored.matrix.rows.size())};
}

core::Result<Answer> listMatrices(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    QString model;
    if (!arguments.at(0).isEmpty()) {
        HALLMARKER_ASSIGN(const threats::LoadedThreatModel loaded, threats::ThreatModelBook(*workspace).load(arguments.at(0)));
        model = loaded.model.id;
    }
    const threats::ResponsibilityBook book(*workspace);
    HALLMARKER_ASSIGN(const QList<threats::StoredMatrix> all, book.list(model));
    QJsonArray rows;
    TextTable table({CliTexts::tr("TITLE"), CliTexts::tr("PROVIDER"), CliTexts::tr("CUSTOMER"), CliTexts::tr("CONTROLS"), CliTexts::tr("GAPS"), CliTexts::tr("STANDING"), CliTexts::tr("ID")});
    table.alignRight(3);
    table.alignRight(4);
    for (const threats::StoredMatrix &one : all) {
        HALLMARKER_ASSIGN(const threats::ResponsibilityStanding standing, book.judge(one, context.program().clock().nowMs()));
        rows.append(QJsonObject{{QStringLiteral("id"), one.id}, {QStringLiteral("name"), one.name()}, {QStringLiteral("model"), one.model}, {QStringLiteral("revision"), one.revision}, {QStringLiteral("provider"), one.matrix.provider}, {QStringLiteral("customer"), one.matrix.customer}, {QStringLiteral("controls"), int(one.matrix.rows.size())}, {QStringLiteral("gaps"), int(standing.gaps.size())}, {QStringLiteral("stale"), !one.staleBecause.isEmpty()}});
        table.add({one.name(), one.matrix.provider, one.matrix.customer, QString::number(one.matrix.rows.size()), QString::number(standing.gaps.size()), one.staleBecause.isEmpty() ? CliTexts::tr("current") : CliTexts::tr("stale"), one.id});
    }
    return Answer{QJsonObject{{QStringLiteral("matrices"), rows}}, all.isEmpty() ? CliTexts::tr("There is no responsibility matrix yet.\n") : table.toString()};
}

core::Result<Answer> exportMatrix(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const threats::StoredMatrix stored, threats::ResponsibilityBook(*workspace).load(arguments.at(0)));
    const QByteArray bytes = threats::writeResponsibilityMatrix(stored.matrix);
    const QString path = arguments.value(QStringLiteral("output"));
    HALLMARKER_TRY(OutputFile::write(path, bytes));
    return Answer{QJsonObject{{QStringLiteral("id"), stored.id}, {QStringLiteral("path"), path}, {QStringLiteral("bytes"), int(bytes.size())}, {QStringLiteral("controls"), int(stored.matrix.rows.size())}}, CliTexts::tr("%1 written: %2 controls.\n").arg(path).arg(stored.matrix.rows.size())};
}

core::Result<Answer> acknowledgeMatrix(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    threats::ResponsibilityBook book(*workspace);
    HALLMARKER_ASSIGN(const threats::StoredMatrix stored, book.load(arguments.at(0)));
    HALLMARKER_TRY(book.acknowledge(stored.id));
    return Answer{QJsonObject{{QStringLiteral("id"), stored.id}, {QStringLiteral("causes"), int(stored.staleBecause.size())}}, CliTexts::tr("The results of %1 hold again: the evidence that changed was looked at.\n").arg(stored.name())};
}

core::Result<Answer> removeMatrix(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    threats::ResponsibilityBook book(*workspace);
    HALLMARKER_ASSIGN(const threats::StoredMatrix stored, book.load(arguments.at(0)));
    HALLMARKER_TRY(book.remove(stored.id));
    return Answer{QJsonObject{{QStringLiteral("id"), stored.id}, {QStringLiteral("removed"), true}}, CliTexts::tr("Matrix %1 removed; its history and log stay.\n").arg(stored.name())};
}

} // namespace

void addThreatResponsibilityCommands(CommandTable &table)
{
    const Option model{QStringLiteral("model"), QStringLiteral("MODEL"), CliTexts::tr("Title or id of the threat model")};
    const Positional matrix{QStringLiteral("MATRIX"), CliTexts::tr("Title or id of the matrix")};
    table.push_back({QStringLiteral("threat responsibility"), CliTexts::tr("Check who is accountable for each control, and that its result is in date"),
                     CliTexts::tr("Every control has exactly one side that is accountable and a result in date; anything else is named, and the exit code is 1. A file is judged as it lies there, with --model against the controls that the threat model counts on and open results of penetration tests; a matrix of the workspace is judged against its own threat model, its penetration tests and evidence that has changed."),
                     {{QStringLiteral("MATRIX"), CliTexts::tr("A file (YAML), or the title or id of a matrix of the workspace")}}, {model, {QStringLiteral("now"), QStringLiteral("DATE"), CliTexts::tr("The day that counts as today")}}, false, judgeMatrix});
    table.push_back({QStringLiteral("threat responsibility import"), CliTexts::tr("Keep a responsibility matrix in the workspace"), CliTexts::tr("With --into the file becomes the next revision of a matrix. A result whose evidence is the id of a record rests on it and is named once that record changes."),
                     {{QStringLiteral("FILE"), CliTexts::tr("The matrix, YAML")}}, {model, {QStringLiteral("into"), QStringLiteral("MATRIX"), CliTexts::tr("The matrix whose next revision it is")}}, true, importMatrix});
    table.push_back({QStringLiteral("threat responsibility list"), CliTexts::tr("List the responsibility matrices"), {}, {{QStringLiteral("MODEL"), CliTexts::tr("Those of one threat model only"), false}}, {}, true, listMatrices});
    table.push_back({QStringLiteral("threat responsibility export"), CliTexts::tr("Write a responsibility matrix to a file"), CliTexts::tr("The same matrix gives the same bytes, and the import the same matrix."), {matrix}, {{QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}}, true, exportMatrix});
    table.push_back({QStringLiteral("threat responsibility acknowledge"), CliTexts::tr("Say that results still hold although their evidence changed"), {}, {matrix}, {}, true, acknowledgeMatrix});
    table.push_back({QStringLiteral("threat responsibility remove"), CliTexts::tr("Remove a responsibility matrix"), {}, {matrix}, {}, true, removeMatrix});
}

} // namespace hallmarker::cli
