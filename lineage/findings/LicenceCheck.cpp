#include "lineage/findings/LicenceCheck.h"

#include "core/storage/Workspace.h"
#include "lineage/findings/LicenceGround.h"
#include "lineage/licence/LicenceText.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hallmarker::lineage {

namespace {

struct LicenceCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(LicenceCheckTexts)
};

const QString licensedRole = QStringLiteral("subject");
const QString useKey = QStringLiteral("use");

/// What a request asks, ready for the review.
struct Question {
    std::shared_ptr<const GovernedRecords> records;
    std::unique_ptr<WorkspaceLicences> licences;
    std::shared_ptr<const LicenceTable> table;

    const GovernedGraph &governed() const { return records->governed(); }
};

core::Result<Question> readQuestion(const GovernedSource &source, core::Workspace &workspace)
{
    Question question;
    HALLMARKER_ASSIGN(question.records, source.read(workspace));
    HALLMARKER_ASSIGN(question.table, LicenceTable::load());
    question.licences = std::make_unique<WorkspaceLicences>(question.governed());
    return question;
}

core::FigureTable violationTable(const Question &question, const LicenceReview &review)
{
    core::FigureTable table{QStringLiteral("violations"), LicenceCheckTexts::tr("What the licences do not allow"),
                            {LicenceCheckTexts::tr("Kind"), LicenceCheckTexts::tr("Term"), LicenceCheckTexts::tr("Licence"), LicenceCheckTexts::tr("Where"), LicenceCheckTexts::tr("What")}, {}};
    for (const LicenceViolation &violation : review.violations)
        table.rows.append(QJsonArray{licenceViolationName(violation.kind), licenceTermName(violation.term), violation.licence, question.governed().nameOf(violation.node), licenceMessage(question.governed(), *question.table, violation)});
    return table;
}

core::FigureTable gapTable(const Question &question, const LicenceReview &review)
{
    core::FigureTable table{QStringLiteral("gaps"), LicenceCheckTexts::tr("Licences that are not known"), {LicenceCheckTexts::tr("Kind"), LicenceCheckTexts::tr("Where"), LicenceCheckTexts::tr("Says"), LicenceCheckTexts::tr("What")}, {}};
    for (const LicenceGap &gap : review.gaps)
        table.rows.append(QJsonArray{licenceGapName(gap.reason), question.governed().nameOf(gap.node), gap.expression, licenceMessage(question.governed(), gap)});
    return table;
}

core::FigureTable obligationTable(const Question &question, const LicenceReview &review)
{
    core::FigureTable table{QStringLiteral("obligations"), LicenceCheckTexts::tr("What the licences ask for"), {LicenceCheckTexts::tr("Term"), LicenceCheckTexts::tr("Licence"), LicenceCheckTexts::tr("Where"), LicenceCheckTexts::tr("What")}, {}};
    for (const LicenceObligation &obligation : review.obligations)
        table.rows.append(QJsonArray{licenceTermName(obligation.term), obligation.licence, question.governed().nameOf(obligation.node), licenceTermText(obligation.term)});
    return table;
}

void decideLicences(core::CheckOutcome &outcome, const LicenceReview &review, const QString &name, const QString &use)
{
    switch (review.verdict()) {
    case LicenceReview::Verdict::Fail:
        outcome.verdict = core::Verdict::Fail;
        outcome.reason = LicenceCheckTexts::tr("%n term(s) of licences do not allow \"%1\" for the use \"%2\".", nullptr, static_cast<int>(review.violations.size())).arg(name, use);
        return;
    case LicenceReview::Verdict::Inconclusive:
        outcome.verdict = core::Verdict::Inconclusive;
        outcome.reason = LicenceCheckTexts::tr("%n licence(s) of what \"%1\" is made from are not known. Find them out and record them.", nullptr, static_cast<int>(review.gaps.size())).arg(name);
        return;
    case LicenceReview::Verdict::Pass: break;
    }
    outcome.verdict = core::Verdict::Pass;
    outcome.reason = LicenceCheckTexts::tr("The licences of everything \"%1\" is made from allow the use \"%2\".").arg(name, use);
}

QStringList knownUses()
{
    const auto table = LicenceTable::load();
    return table ? (*table)->uses() : QStringList{QStringLiteral("commercial")};
}

} // namespace

LicenceCheck::LicenceCheck(std::shared_ptr<const GovernedSource> source) : m_source(std::move(source))
{
    m_definition.id = QStringLiteral("lineage.licence");
    m_definition.version = QStringLiteral("1");
    m_definition.title = LicenceCheckTexts::tr("Licences along the lineage");
    m_definition.summary = LicenceCheckTexts::tr("Follows the terms of the licences of everything that a model or dataset is made from, and holds them against the use that it is meant for.");
    m_definition.verdictRule = LicenceCheckTexts::tr("Fails when a term forbids the use or licences cannot be kept together; inconclusive when a licence is missing or not known; passes otherwise.");
    m_definition.sources = {QStringLiteral("SPDX 2.3, annex D"), QStringLiteral("EU AI Act Art. 53(1)(c)")};
    m_definition.readsRecords = true;
    m_definition.inputs = {{licensedRole, {QStringLiteral("model-version"), QStringLiteral("dataset-version")}, true, LicenceCheckTexts::tr("Version"), LicenceCheckTexts::tr("What is to be used or released")}};
    core::ParameterSpec use;
    use.key = useKey;
    use.type = core::ParameterType::Choice;
    use.label = LicenceCheckTexts::tr("Use");
    use.help = LicenceCheckTexts::tr("What it is meant for. A commercial release asks most, research inside the house least.");
    use.choices = knownUses();
    use.defaultValue = QStringLiteral("commercial");
    m_definition.parameters = {use};
    m_definition.figures = {{QStringLiteral("violations"), LicenceCheckTexts::tr("Violations"), {}, LicenceCheckTexts::tr("Terms that do not allow the use."), -1},
                            {QStringLiteral("gaps"), LicenceCheckTexts::tr("Unknown licences"), {}, LicenceCheckTexts::tr("Sources whose terms are not known."), -1},
                            {QStringLiteral("obligations"), LicenceCheckTexts::tr("Obligations"), {}, LicenceCheckTexts::tr("What the licences ask for in return."), 0}};
}

core::Result<core::CheckOutcome> LicenceCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    const core::CheckInput *subject = request.input(licensedRole);
    Q_ASSERT(request.workspace != nullptr && subject != nullptr);
    progress.report(LicenceCheckTexts::tr("Reading the lineage"), 0, 0);
    HALLMARKER_ASSIGN(const Question question, readQuestion(*m_source, *request.workspace));
    HALLMARKER_ASSIGN(const quint32 target, requireNode(*question.records, subject->record));
    const QString use = request.parameters.value(useKey).toString();
    const LicensedGraph graph = question.licences->graph();
    HALLMARKER_ASSIGN(const LicenceReview review, reviewLicences(graph, *question.table, target, use));

    core::CheckOutcome outcome;
    outcome.ground = licenceGround(question.governed(), graph, *question.table, target, use);
    outcome.figures = {{QStringLiteral("violations"), double(review.violations.size())}, {QStringLiteral("gaps"), double(review.gaps.size())}, {QStringLiteral("obligations"), double(review.obligations.size())}};
    outcome.tables = {violationTable(question, review), gapTable(question, review), obligationTable(question, review)};
    decideLicences(outcome, review, subject->record.name, use);
    return outcome;
}

core::Result<QList<core::Digest>> LicenceCheck::grounds(core::Workspace &workspace, const QList<core::CheckRequest> &requests, core::Progress &) const
{
    HALLMARKER_ASSIGN(const Question question, readQuestion(*m_source, workspace));
    const LicensedGraph graph = question.licences->graph();
    QList<core::Digest> digests;
    for (const core::CheckRequest &request : requests) {
        const core::CheckInput *subject = request.input(licensedRole);
        const auto target = subject != nullptr ? question.records->nodeOfRecord(subject->record.id) : std::nullopt;
        digests.append(target ? licenceGround(question.governed(), graph, *question.table, *target, request.parameters.value(useKey).toString()) : groundOfNothing());
    }
    return digests;
}

} // namespace hallmarker::lineage
