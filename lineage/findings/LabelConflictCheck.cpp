#include "lineage/findings/LabelConflictCheck.h"

#include "core/storage/Workspace.h"
#include "lineage/findings/LabelGround.h"
#include "lineage/labels/LabelConflictRule.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <numeric>

namespace hallmarker::lineage {

namespace {

struct LabelConflictCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(LabelConflictCheckTexts)
};

const QString conflictSubjectRole = QStringLiteral("subject");
constexpr std::array conflictKinds{LabelConflict::Kind::Purpose, LabelConflict::Kind::Retention, LabelConflict::Kind::UnderClassified, LabelConflict::Kind::Region, LabelConflict::Kind::UnusableJoin};

core::Result<std::vector<quint32>> scopeOf(const GovernedRecords &records, const core::CheckRequest &request)
{
    const LabelSolver &solver = records.governed().solver();
    if (const core::CheckInput *subject = request.input(conflictSubjectRole)) {
        HALLMARKER_ASSIGN(const quint32 node, requireNode(records, subject->record));
        return upstreamOf(solver, node);
    }
    std::vector<quint32> all(solver.nodeCount());
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

std::vector<LabelConflict> conflictsIn(const GovernedGraph &governed, const std::vector<quint32> &scope)
{
    std::vector<LabelConflict> found = governed.conflicts().all();
    std::erase_if(found, [&scope](const LabelConflict &conflict) { return !std::binary_search(scope.begin(), scope.end(), conflict.node); });
    return found;
}

QString figureKey(LabelConflict::Kind kind)
{
    return conflictKindName(kind).replace(QLatin1Char('-'), QLatin1Char('_'));
}

void decideConflicts(core::CheckOutcome &outcome, qsizetype conflicts, qint64 labelled, qsizetype unplaced, const QString &name)
{
    const int count = static_cast<int>(conflicts);
    if (conflicts > 0) {
        outcome.verdict = core::Verdict::Fail;
        outcome.reason = name.isEmpty() ? LabelConflictCheckTexts::tr("%n use(s) in the lineage against the labels of the data.", nullptr, count)
                                        : LabelConflictCheckTexts::tr("%n use(s) against the labels of the data in what \"%1\" is made from.", nullptr, count).arg(name);
    } else if (labelled == 0) {
        outcome.verdict = core::Verdict::Inconclusive;
        outcome.reason = LabelConflictCheckTexts::tr("Nothing here has labels, so there is nothing to judge. Give labels to the sources.");
    } else if (unplaced > 0) {
        outcome.verdict = core::Verdict::Inconclusive;
        outcome.reason = LabelConflictCheckTexts::tr("%n label(s) were given to what is not in the lineage, so nothing follows from them. Import its lineage or clear them.", nullptr, static_cast<int>(unplaced));
    } else {
        outcome.verdict = core::Verdict::Pass;
        outcome.reason = name.isEmpty() ? LabelConflictCheckTexts::tr("Nothing in the lineage is used against its labels.") : LabelConflictCheckTexts::tr("Nothing that \"%1\" is made from is used against its labels.").arg(name);
    }
}

} // namespace

LabelConflictCheck::LabelConflictCheck(std::shared_ptr<const GovernedSource> source) : m_source(std::move(source))
{
    m_definition.id = QStringLiteral("lineage.conflicts");
    m_definition.version = QStringLiteral("1");
    m_definition.title = LabelConflictCheckTexts::tr("Uses against labels");
    m_definition.summary = LabelConflictCheckTexts::tr("Follows classification, consent, retention and regions along the lineage and holds them against what data is used for.");
    m_definition.verdictRule = LabelConflictCheckTexts::tr("Fails on any use against a label; inconclusive when nothing has labels or a label stands at something that is not in the lineage; passes otherwise.");
    m_definition.sources = {QStringLiteral("GDPR Art. 5(1)(b), (e), 6(4), 9, 44")};
    m_definition.readsRecords = true;
    m_definition.inputs = {{conflictSubjectRole, {QStringLiteral("model-version"), QStringLiteral("dataset-version")}, false, LabelConflictCheckTexts::tr("Version"), LabelConflictCheckTexts::tr("What it is made from is looked at. Without one: the whole lineage.")}};
    m_definition.figures = {{QStringLiteral("conflicts"), LabelConflictCheckTexts::tr("Uses against labels"), {}, LabelConflictCheckTexts::tr("Places where data is used for what its labels exclude."), -1},
                            {QStringLiteral("purpose"), LabelConflictCheckTexts::tr("Against the purpose"), {}, LabelConflictCheckTexts::tr("Used for what nobody consented to."), -1},
                            {QStringLiteral("retention"), LabelConflictCheckTexts::tr("Kept too long"), {}, LabelConflictCheckTexts::tr("Kept beyond the day by which the data has to be erased."), -1},
                            {QStringLiteral("under_classified"), LabelConflictCheckTexts::tr("Classified too low"), {}, LabelConflictCheckTexts::tr("Declared less sensitive than its data is."), -1},
                            {QStringLiteral("region"), LabelConflictCheckTexts::tr("In a wrong region"), {}, LabelConflictCheckTexts::tr("Personal data where its category may not lie."), -1},
                            {QStringLiteral("unusable_join"), LabelConflictCheckTexts::tr("Joins for no purpose"), {}, LabelConflictCheckTexts::tr("Joins data whose purposes exclude each other."), -1},
                            {QStringLiteral("labelled"), LabelConflictCheckTexts::tr("Labelled nodes"), {}, LabelConflictCheckTexts::tr("Nodes that carry labels, given or computed."), 0},
                            {QStringLiteral("open_cuts"), LabelConflictCheckTexts::tr("Steps without evidence"), {}, LabelConflictCheckTexts::tr("Steps that claim to make data harmless and cannot show it."), -1}};
}

core::Result<core::CheckOutcome> LabelConflictCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    Q_ASSERT(request.workspace != nullptr);
    progress.report(LabelConflictCheckTexts::tr("Reading the lineage"), 0, 0);
    HALLMARKER_ASSIGN(const std::shared_ptr<const GovernedRecords> records, m_source->read(*request.workspace));
    const GovernedGraph &governed = records->governed();
    HALLMARKER_ASSIGN(const std::vector<quint32> scope, scopeOf(*records, request));
    HALLMARKER_ASSIGN(const LabelGround ground, LabelGround::of(governed, *request.workspace, scope));
    const std::vector<LabelConflict> conflicts = conflictsIn(governed, scope);

    core::CheckOutcome outcome;
    outcome.ground = ground.digest();
    outcome.grounds = ground.records();
    outcome.validUntilMs = ground.nextExpiryMs();
    outcome.figures.append({QStringLiteral("conflicts"), double(conflicts.size())});
    for (const LabelConflict::Kind kind : conflictKinds)
        outcome.figures.append({figureKey(kind), double(std::count_if(conflicts.begin(), conflicts.end(), [kind](const LabelConflict &conflict) { return conflict.kind == kind; }))});
    outcome.figures.append({QStringLiteral("labelled"), double(ground.labelled())});
    outcome.figures.append({QStringLiteral("open_cuts"), double(ground.openCuts())});
    core::FigureTable table{QStringLiteral("conflicts"), LabelConflictCheckTexts::tr("Uses against labels"),
                            {LabelConflictCheckTexts::tr("Where"), LabelConflictCheckTexts::tr("Kind"), LabelConflictCheckTexts::tr("What"), LabelConflictCheckTexts::tr("Why")}, {}};
    for (const LabelConflict &conflict : conflicts)
        table.rows.append(QJsonArray{governed.nameOf(conflict.node), conflictKindName(conflict.kind), conflictMessage(governed, conflict), witnessMessage(governed, conflict)});
    outcome.tables = {table};
    const core::CheckInput *subject = request.input(conflictSubjectRole);
    decideConflicts(outcome, qsizetype(conflicts.size()), ground.labelled(), governed.unplaced().size(), subject != nullptr ? subject->record.name : QString());
    return outcome;
}

core::Result<QList<core::Digest>> LabelConflictCheck::grounds(core::Workspace &workspace, const QList<core::CheckRequest> &requests, core::Progress &) const
{
    HALLMARKER_ASSIGN(const std::shared_ptr<const GovernedRecords> records, m_source->read(workspace));
    QList<core::Digest> digests;
    for (const core::CheckRequest &request : requests) {
        const auto scope = scopeOf(*records, request);
        if (!scope) {
            digests.append(groundOfNothing());
            continue;
        }
        HALLMARKER_ASSIGN(const LabelGround ground, LabelGround::of(records->governed(), workspace, *scope));
        digests.append(ground.digest());
    }
    return digests;
}

} // namespace hallmarker::lineage
