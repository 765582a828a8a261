#include "app/cli/CliTexts.h"
#include "app/cli/LineageText.h"
#include "app/cli/LineageView.h"
#include "app/cli/OutputFile.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "core/gate/Gate.h"
#include "lineage/erasure/ErasureSearch.h"
#include "lineage/erasure/StoredRefinement.h"
#include "lineage/hand/HandBook.h"
#include "lineage/labels/LabelConflictRule.h"
#include "lineage/licence/LicenceText.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace hallmarker::cli {

namespace {

using namespace lineage;

core::Result<Answer> listConflicts(CommandContext &context, const Arguments &arguments)
{
    std::optional<QSet<QString>> baseline;
    if (arguments.has(QStringLiteral("baseline"))) {
        const QString path = arguments.value(QStringLiteral("baseline"));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return core::Error(core::ErrorKind::Unreadable, CliTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
        HALLMARKER_ASSIGN(baseline, core::parseGateBaseline(file.readAll(), path));
    }
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, true));
    HALLMARKER_ASSIGN(const GovernedGraph *governed, view->governed());
    core::GatePolicy policy;
    policy.name = QStringLiteral("lineage.labels");
    policy.newOnly = baseline.has_value();
    const core::GateReport report = core::decideGate(policy, conflictOutcomes(*governed, core::GateSeverity::High), {}, baseline, view->workspace().clock().nowMs());
    if (arguments.has(QStringLiteral("write-baseline")))
        HALLMARKER_TRY(OutputFile::write(arguments.value(QStringLiteral("write-baseline")), core::gateBaseline(report)));
    QJsonArray rows;
    for (const LabelConflict &conflict : governed->conflicts().all()) {
        QJsonArray way;
        if (const auto path = witnessOf(governed->solver(), conflict)) {
            for (const quint32 node : path->nodes)
                way.append(governed->nameOf(node));
        }
        const QString key = governed->conflictKey(conflict);
        rows.append(QJsonObject{{QStringLiteral("key"), key}, {QStringLiteral("node"), governed->nameOf(conflict.node)}, {QStringLiteral("kind"), conflictKindName(conflict.kind)}, {QStringLiteral("value"), conflict.value},
                                {QStringLiteral("message"), conflictMessage(*governed, conflict)}, {QStringLiteral("witness"), way}, {QStringLiteral("is_known"), baseline && baseline->contains(key)}});
    }
    // Nothing labelled, or labels that hang in the air: not evaluated rather than failed.
    const bool isIncomplete = report.count(QStringLiteral("fail")) == 0 && report.count(QStringLiteral("incomplete")) > 0;
    return Answer{QJsonObject{{QStringLiteral("conflicts"), rows}}, core::gateText(report), isIncomplete ? 3 : report.exitCode()};
}

QString actionText(ErasureAction action)
{
    switch (action) {
    case ErasureAction::Delete: return CliTexts::tr("delete or rewrite");
    case ErasureAction::Retrain: return CliTexts::tr("retrain or unlearn");
    case ErasureAction::Expire: return CliTexts::tr("expire");
    case ErasureAction::Task: return CliTexts::tr("ask whoever has it");
    case ErasureAction::Review: return CliTexts::tr("review");
    case ErasureAction::Pass: break;
    }
    return {};
}

QString stopText(const GovernedGraph &governed, const ErasureStop &stop)
{
    switch (stop.reason) {
    case ErasureStop::Reason::Anonymous:
    case ErasureStop::Reason::Aggregated: {
        const Cut cut = governed.cuts().cut(stop.edge);
        const QString evidence = cut.evidence.isEmpty() ? CliTexts::tr("no evidence named") : cut.evidence;
        const QString until = cut.validUntilMs == 0 ? QString() : CliTexts::tr(", valid until %1").arg(QDateTime::fromMSecsSinceEpoch(cut.validUntilMs, Qt::UTC).date().toString(Qt::ISODate));
        return QStringLiteral("%1 (%2%3)").arg(transformName(cut.transform), evidence, until);
    }
    case ErasureStop::Reason::Earlier: return CliTexts::tr("ran before the data was there");
    case ErasureStop::Reason::OtherRun: return CliTexts::tr("another run of the job");
    case ErasureStop::Reason::OtherRows: break;
    }
    return CliTexts::tr("read other rows");
}

core::Result<Answer> planErasure(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, true));
    std::vector<quint32> nodes;
    HALLMARKER_ASSIGN(const GovernedGraph *governed, view->governed());
    for (const QString &word : arguments.positionals) {
        HALLMARKER_ASSIGN(const NodeId node, view->node(word));
        nodes.push_back(governed->representative(node));
    }
    StoredRefinement stored(*governed);
    if (arguments.has(QStringLiteral("since"))) {
        const QDateTime since = QDateTime::fromString(arguments.value(QStringLiteral("since")), Qt::ISODate);
        if (!since.isValid())
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is no time. Write it as 2027-12-31 or 2027-12-31T10:00:00Z.").arg(arguments.value(QStringLiteral("since"))));
        stored.refinement.sinceMs = since.toMSecsSinceEpoch();
    }
    for (const QString &row : arguments.values(QStringLiteral("row"))) {
        if (!row.contains(QLatin1Char('=')))
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is not of the form COLUMN=VALUE.").arg(row));
        stored.refinement.rows.values[row.section(QLatin1Char('='), 0, 0)].append(row.section(QLatin1Char('='), 1));
    }
    stored.refinement.rows.locations = arguments.values(QStringLiteral("file"));
    ErasureSearch search(governed->solver(), governed->kinds());
    // Nodes without any label are taken to hold the data: whoever files a request says so. What is anonymous by evidence stays free.
    const bool asserted = std::all_of(nodes.begin(), nodes.end(), [&](quint32 node) { return governed->solver().value(node).identifiability == Identifiability::None || isPersonal(governed->solver().value(node).identifiability); });
    const ErasureReach reach = arguments.has(QStringLiteral("all-times")) ? search.search(nodes, asserted) : search.search(nodes, stored.refinement, asserted);

    QJsonArray hits;
    TextTable table({CliTexts::tr("DO"), CliTexts::tr("NODE"), CliTexts::tr("REACHED BY")});
    for (const ErasureHit &hit : reach.hits) {
        const auto edges = reach.pathTo(governed->solver(), hit.node);
        const QString way = edges.empty() ? CliTexts::tr("named in the request") : governed->wayOf(governed->solver().source(edges.front()), edges);
        QJsonArray path;
        if (!edges.empty())
            path.append(governed->nameOf(governed->solver().source(edges.front())));
        for (const quint32 edge : edges)
            path.append(governed->nameOf(governed->solver().target(edge)));
        QJsonObject row{{QStringLiteral("action"), erasureActionName(hit.action)}, {QStringLiteral("node"), governed->nameOf(hit.node)}, {QStringLiteral("path"), path}};
        const std::optional<CopyPlace> place = HandBook::placeOf(governed->graph(), hit.node);
        if (place)
            row.insert(QStringLiteral("copy"), place->toJson());
        hits.append(row);
        table.add({place && hit.action == ErasureAction::Task ? CliTexts::tr("ask %1").arg(LineageText::printable(place->holder)) : actionText(hit.action), governed->nameOf(hit.node), way});
    }
    QJsonArray stops;
    TextTable stopTable({CliTexts::tr("STOPPED AT"), CliTexts::tr("BEFORE"), CliTexts::tr("BECAUSE")});
    for (const ErasureStop &stop : reach.stops) {
        const QString from = governed->nameOf(governed->solver().source(stop.edge));
        const QString to = governed->nameOf(governed->solver().target(stop.edge));
        const Cut cut = governed->cuts().cut(stop.edge);
        stops.append(QJsonObject{{QStringLiteral("from"), from}, {QStringLiteral("to"), to}, {QStringLiteral("reason"), stopReasonName(stop.reason)}, {QStringLiteral("evidence"), cut.evidence},
                                 {QStringLiteral("valid_until_ms"), cut.validUntilMs == 0 ? QJsonValue() : QJsonValue(cut.validUntilMs)}});
        stopTable.add({from, to, stopText(*governed, stop)});
    }
    QJsonArray notPersonal;
    QString text = table.isEmpty() ? CliTexts::tr("Nothing to erase.") + QLatin1Char('\n') : table.toString();
    for (const quint32 node : reach.notPersonal) {
        notPersonal.append(governed->nameOf(node));
        text += CliTexts::tr("%1 holds no personal data by its labels.").arg(governed->nameOf(node)) + QLatin1Char('\n');
    }
    if (!stopTable.isEmpty())
        text += QLatin1Char('\n') + stopTable.toString();
    return Answer{QJsonObject{{QStringLiteral("hits"), hits}, {QStringLiteral("stops"), stops}, {QStringLiteral("not_personal"), notPersonal}}, text};
}

core::Result<Answer> reviewLicence(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const auto table, LicenceTable::load(arguments.value(QStringLiteral("table"))));
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, true));
    HALLMARKER_ASSIGN(const NodeId given, view->node(arguments.at(0)));
    HALLMARKER_ASSIGN(const GovernedGraph *governed, view->governed());
    const WorkspaceLicences licences(*governed);
    const QString use = arguments.value(QStringLiteral("use"), QStringLiteral("commercial"));
    HALLMARKER_ASSIGN(const LicenceReview review, reviewLicences(licences.graph(), *table, governed->representative(given), use));
    QString text;
    QJsonArray violations;
    for (const LicenceViolation &one : review.violations) {
        const QString message = licenceMessage(*governed, *table, one);
        text += CliTexts::tr("FAIL  %1").arg(message) + QLatin1Char('\n');
        violations.append(QJsonObject{{QStringLiteral("kind"), licenceViolationName(one.kind)}, {QStringLiteral("term"), licenceTermName(one.term)}, {QStringLiteral("licence"), one.licence},
                                      {QStringLiteral("node"), governed->nameOf(one.node)}, {QStringLiteral("other_licence"), one.otherLicence}, {QStringLiteral("way"), governed->wayOf(one.node, one.path)},
                                      {QStringLiteral("crosses_training"), one.crossesTraining}, {QStringLiteral("message"), message}});
    }
    QJsonArray gaps;
    for (const LicenceGap &gap : review.gaps) {
        const QString message = licenceMessage(*governed, gap);
        text += CliTexts::tr("GAP   %1").arg(message) + QLatin1Char('\n');
        gaps.append(QJsonObject{{QStringLiteral("reason"), licenceGapName(gap.reason)}, {QStringLiteral("node"), governed->nameOf(gap.node)}, {QStringLiteral("expression"), gap.expression},
                                {QStringLiteral("way"), governed->wayOf(gap.node, gap.path)}, {QStringLiteral("message"), message}});
    }
    QJsonArray obligations;
    TextTable duties({CliTexts::tr("DO"), CliTexts::tr("LICENCE"), CliTexts::tr("OF")});
    for (const LicenceObligation &one : review.obligations) {
        obligations.append(QJsonObject{{QStringLiteral("term"), licenceTermName(one.term)}, {QStringLiteral("licence"), one.licence}, {QStringLiteral("node"), governed->nameOf(one.node)},
                                       {QStringLiteral("way"), governed->wayOf(one.node, one.path)}});
        duties.add({licenceTermText(one.term), one.licence, governed->nameOf(one.node)});
    }
    if (!duties.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + duties.toString();
    if (!review.releasableUnder.isEmpty())
        text += QLatin1Char('\n') + CliTexts::tr("It can be released under: %1").arg(review.releasableUnder.join(QStringLiteral(", "))) + QLatin1Char('\n');
    text += QLatin1Char('\n');
    int exitCode = 0;
    switch (review.verdict()) {
    case LicenceReview::Verdict::Pass: text += CliTexts::tr("The licences of everything it is made from allow this use.") + QLatin1Char('\n'); break;
    case LicenceReview::Verdict::Fail: text += CliTexts::tr("The licences do not allow this use.") + QLatin1Char('\n'); exitCode = 1; break;
    case LicenceReview::Verdict::Inconclusive: text += CliTexts::tr("Whether the licences allow this use cannot be told as long as there are gaps.") + QLatin1Char('\n'); exitCode = 3; break;
    }
    return Answer{QJsonObject{{QStringLiteral("use"), use}, {QStringLiteral("violations"), violations}, {QStringLiteral("gaps"), gaps}, {QStringLiteral("obligations"), obligations},
                              {QStringLiteral("releasable_under"), QJsonArray::fromStringList(review.releasableUnder)}},
                  text, exitCode};
}

} // namespace

void addLineageGovernanceCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("lineage conflicts"), CliTexts::tr("List what is used against the labels of its data, with the way of the label"),
                     CliTexts::tr("Exit code 1 when there is a conflict, with --baseline when there is a new one; 3 when nothing has labels."), {},
                     {{QStringLiteral("baseline"), QStringLiteral("FILE"), CliTexts::tr("What was known before (JSON)")}, {QStringLiteral("write-baseline"), QStringLiteral("FILE"), CliTexts::tr("Write what fails now as a baseline")}}, true, listConflicts});
    table.push_back({QStringLiteral("lineage erase-plan"), CliTexts::tr("List what an erasure request reaches, what to do there, and what stopped it"),
                     CliTexts::tr("Follows the data of a person along the lineage as the times of runs and the rows they read allow. Writes nothing."),
                     {{QStringLiteral("NODE"), CliTexts::tr("A node that holds data of the person"), true, true}},
                     {{QStringLiteral("since"), QStringLiteral("TIME"), CliTexts::tr("Since when the data of the person is there")},
                      {QStringLiteral("row"), QStringLiteral("COLUMN=VALUE"), CliTexts::tr("What is known of the rows, such as a partition"), {}, true},
                      {QStringLiteral("file"), QStringLiteral("PATH"), CliTexts::tr("A file that the rows lie in"), {}, true},
                      {QStringLiteral("all-times"), {}, CliTexts::tr("Follow every edge, whenever it ran")}},
                     true, planErasure});
    table.push_back({QStringLiteral("lineage licence"), CliTexts::tr("Hold the licences of everything a model or dataset is made from against a use"),
                     CliTexts::tr("Exit code 0 when they allow it, 1 when they do not, 3 when a licence is not known."), {{QStringLiteral("NODE"), CliTexts::tr("What is to be released or used")}},
                     {{QStringLiteral("use"), QStringLiteral("USE"), CliTexts::tr("commercial (if not given), service, internal, research, or one of your own policy")},
                      {QStringLiteral("table"), QStringLiteral("FOLDER"), CliTexts::tr("Your own licences and policy (YAML), read after those of the program")}},
                     true, reviewLicence});
}

} // namespace hallmarker::cli
