#include "app/cli/CliTexts.h"
#include "app/cli/LineageView.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "lineage/labels/CutEvidence.h"
#include "lineage/labels/LabelWitness.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

using namespace lineage;

/// A name of one of the closed lists, or an error that says what may stand there.
template <typename Level>
core::Result<Level> levelOf(const QString &word, std::optional<Level> (*fromName)(const QString &), const QStringList &choices)
{
    if (const auto level = fromName(word))
        return *level;
    return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is none of: %2.").arg(word, choices.join(QStringLiteral(", "))));
}

const QStringList &classifications()
{
    static const QStringList names{QStringLiteral("public"), QStringLiteral("internal"), QStringLiteral("confidential"), QStringLiteral("special")};
    return names;
}

const QStringList &identifiabilities()
{
    static const QStringList names{QStringLiteral("none"), QStringLiteral("anonymous"), QStringLiteral("aggregated"), QStringLiteral("pseudonymous"), QStringLiteral("identified")};
    return names;
}

core::Result<QDate> dayOf(const QString &word)
{
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (!word.isEmpty() && !day.isValid())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is no day. Write it as 2027-12-31.").arg(word));
    return day;
}

QString labelsText(const QJsonObject &labels)
{
    const auto list = [](const QJsonValue &value) {
        QStringList texts;
        for (const QJsonValue &text : value.toArray())
            texts.append(text.toString());
        return texts.join(QStringLiteral(", "));
    };
    QString text = labels[QStringLiteral("node")].toString() + QLatin1Char('\n');
    const auto line = [&text](const QString &name, const QString &value) { text += QStringLiteral("%1  %2\n").arg(name, -16).arg(value.isEmpty() ? QStringLiteral("-") : value); };
    line(CliTexts::tr("classification"), labels[QStringLiteral("classification")].toString());
    line(CliTexts::tr("identifiability"), labels[QStringLiteral("identifiability")].toString());
    line(CliTexts::tr("categories"), list(labels[QStringLiteral("categories")]));
    const QJsonValue purposes = labels[QStringLiteral("purposes")];
    line(CliTexts::tr("purposes"), purposes.isNull() ? CliTexts::tr("not restricted") : purposes.toArray().isEmpty() ? CliTexts::tr("none left") : list(purposes));
    line(CliTexts::tr("erase by"), labels[QStringLiteral("erase_by")].toString());
    return text;
}

core::Result<Answer> setLabels(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, false));
    LabelRepository repository(view->workspace());
    HALLMARKER_ASSIGN(const NodeKey key, view->key(arguments.at(0)));
    HALLMARKER_ASSIGN(const std::optional<LabelRepository::Stored> known, repository.labelsOf(key));
    NodeLabels labels = known ? known->labels : NodeLabels();
    labels.node = key;
    if (arguments.has(QStringLiteral("classification"))) {
        HALLMARKER_ASSIGN(labels.classification, levelOf<Classification>(arguments.value(QStringLiteral("classification")), classificationFromName, classifications()));
    }
    if (arguments.has(QStringLiteral("identifiability"))) {
        HALLMARKER_ASSIGN(labels.identifiability, levelOf<Identifiability>(arguments.value(QStringLiteral("identifiability")), identifiabilityFromName, identifiabilities()));
    }
    if (arguments.has(QStringLiteral("category")))
        labels.categories = arguments.values(QStringLiteral("category"));
    if (arguments.has(QStringLiteral("purpose")))
        labels.purposes = arguments.values(QStringLiteral("purpose"));
    if (arguments.has(QStringLiteral("no-purpose")))
        labels.purposes = QStringList();
    if (arguments.has(QStringLiteral("erase-by"))) {
        HALLMARKER_ASSIGN(labels.eraseBy, dayOf(arguments.value(QStringLiteral("erase-by"))));
    }
    if (arguments.has(QStringLiteral("used-for")))
        labels.use.purposes = arguments.values(QStringLiteral("used-for"));
    if (arguments.has(QStringLiteral("keeps-until"))) {
        HALLMARKER_ASSIGN(labels.use.keepsUntil, dayOf(arguments.value(QStringLiteral("keeps-until"))));
    }
    if (arguments.has(QStringLiteral("declared"))) {
        HALLMARKER_ASSIGN(labels.use.declared, levelOf<Classification>(arguments.value(QStringLiteral("declared")), classificationFromName, classifications()));
    }
    if (arguments.has(QStringLiteral("region")))
        labels.use.region = arguments.value(QStringLiteral("region"));
    if (arguments.has(QStringLiteral("licence")))
        labels.licence = arguments.value(QStringLiteral("licence"));
    // Consent and a date bind personal data only: said without it they would be kept and never count.
    if ((labels.purposes || labels.eraseBy.isValid()) && !isPersonal(labels.identifiability.value_or(Identifiability::None)))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Purposes and a day to erase by bind personal data only. Add --identifiability identified or pseudonymous."));
    HALLMARKER_TRY(repository.setLabels(labels));
    HALLMARKER_ASSIGN(const GovernedGraph *governed, view->governed());
    HALLMARKER_ASSIGN(const NodeId node, view->node(arguments.at(0)));
    const QJsonObject computed = labelsJson(*governed, governed->representative(node));
    return Answer{QJsonObject{{QStringLiteral("own"), labels.toJson()}, {QStringLiteral("labels"), computed}}, labelsText(computed)};
}

core::Result<Answer> clearLabels(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, false));
    HALLMARKER_ASSIGN(const NodeKey key, view->key(arguments.at(0)));
    HALLMARKER_ASSIGN(const bool wasThere, LabelRepository(view->workspace()).clearLabels(key));
    return Answer{QJsonObject{{QStringLiteral("cleared"), wasThere}}, (wasThere ? CliTexts::tr("The labels were taken away.") : CliTexts::tr("There were no labels.")) + QLatin1Char('\n')};
}

core::Result<Answer> showLabels(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, true));
    HALLMARKER_ASSIGN(const NodeId node, view->node(arguments.at(0)));
    HALLMARKER_ASSIGN(const GovernedGraph *governed, view->governed());
    const QJsonObject labels = labelsJson(*governed, governed->representative(node));
    return Answer{QJsonObject{{QStringLiteral("labels"), labels}}, labelsText(labels)};
}

core::Result<LabelQuestion> questionOf(const LabelSolver &solver, const QString &word)
{
    const QString label = word.section(QLatin1Char('='), 0, 0);
    const QString name = word.section(QLatin1Char('='), 1);
    if (label == QStringLiteral("classification"))
        return LabelQuestion{LabelQuestion::Kind::Classification, 0};
    if (label == QStringLiteral("identifiability"))
        return LabelQuestion{LabelQuestion::Kind::Identifiability, 0};
    if (label == QStringLiteral("erase-by"))
        return LabelQuestion{LabelQuestion::Kind::EraseBy, 0};
    if (label == QStringLiteral("category") && !name.isEmpty())
        return LabelQuestion{LabelQuestion::Kind::Category, solver.categories().find(name).value_or(solver.categories().count())};
    if (label == QStringLiteral("purpose") && !name.isEmpty())
        return LabelQuestion{LabelQuestion::Kind::MissingPurpose, solver.purposes().find(name).value_or(solver.purposes().count())};
    return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is no label. Ask for classification, identifiability, erase-by, category=NAME or purpose=NAME (why it is not allowed).").arg(word));
}

core::Result<Answer> explain(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, true));
    HALLMARKER_ASSIGN(const NodeId given, view->node(arguments.at(0)));
    HALLMARKER_ASSIGN(const GovernedGraph *governed, view->governed());
    const quint32 node = governed->representative(given);
    HALLMARKER_ASSIGN(const LabelQuestion question, questionOf(governed->solver(), arguments.at(1)));
    const auto path = explainLabel(governed->solver(), node, question);
    if (!path) {
        const QString text = question.kind == LabelQuestion::Kind::MissingPurpose ? CliTexts::tr("%1 may be used for it.").arg(governed->nameOf(node)) : CliTexts::tr("%1 has no such label.").arg(governed->nameOf(node));
        return Answer{QJsonObject{{QStringLiteral("node"), governed->nameOf(node)}, {QStringLiteral("path"), QJsonValue()}}, text + QLatin1Char('\n')};
    }
    QJsonArray steps;
    QString text;
    for (std::size_t i = 0; i < path->nodes.size(); ++i) {
        QJsonObject step = labelsJson(*governed, path->nodes[i]);
        QString mark;
        if (i > 0) {
            const Cut cut = governed->cuts().cut(path->edges[i - 1]);
            const EdgeId edge = governed->lineageEdge(path->edges[i - 1]);
            mark = edge == none ? QStringLiteral("has-field") : edgeKindName(governed->graph().edge(edge).kind);
            step.insert(QStringLiteral("by"), mark);
            if (cut.claimed < Identifiability::Identified) {
                mark = transformName(cut.transform) + QStringLiteral(", ") + evidenceStateName(cut.state);
                step.insert(QStringLiteral("transform"), transformName(cut.transform));
                step.insert(QStringLiteral("evidence"), cut.evidence);
                step.insert(QStringLiteral("evidence_state"), evidenceStateName(cut.state));
            }
        }
        steps.append(step);
        text += QStringLiteral("%1%2%3\n").arg(QString(int(i) * 2, QLatin1Char(' ')), governed->nameOf(path->nodes[i]), mark.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(mark));
    }
    return Answer{QJsonObject{{QStringLiteral("node"), governed->nameOf(node)}, {QStringLiteral("path"), steps}}, text};
}

core::Result<Answer> setCut(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, false));
    EdgeCut cut;
    HALLMARKER_ASSIGN(cut.from, view->key(arguments.at(0)));
    HALLMARKER_ASSIGN(cut.to, view->key(arguments.at(1)));
    HALLMARKER_ASSIGN(const NodeId from, view->node(arguments.at(0)));
    HALLMARKER_ASSIGN(const NodeId to, view->node(arguments.at(1)));
    const auto &edges = view->graph().edges();
    if (std::none_of(edges.begin(), edges.end(), [&](const GraphEdge &edge) { return !edge.isRemoved && edge.from == from && edge.to == to && isFlow(edge.kind); }))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("No data flows straight from %1 to %2. Where a job lies between them, name the job and one of them.").arg(arguments.at(0), arguments.at(1)));
    const auto transform = transformFromName(arguments.value(QStringLiteral("transform")));
    if (!transform)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("There is no transformation \"%1\".").arg(arguments.value(QStringLiteral("transform"))));
    cut.terms.transform = *transform;
    bool isNumber = true;
    if (arguments.has(QStringLiteral("dp-epsilon"))) {
        cut.terms.dpEpsilon = arguments.value(QStringLiteral("dp-epsilon")).toDouble(&isNumber);
        isNumber = isNumber && *cut.terms.dpEpsilon > 0;
    }
    if (isNumber && arguments.has(QStringLiteral("min-group"))) {
        cut.terms.minGroup = arguments.value(QStringLiteral("min-group")).toLongLong(&isNumber);
        isNumber = isNumber && *cut.terms.minGroup > 0;
    }
    if (!isNumber)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--dp-epsilon and --min-group take numbers above 0."));
    cut.terms.drops = arguments.values(QStringLiteral("drops"));
    if (arguments.has(QStringLiteral("evidence"))) {
        HALLMARKER_ASSIGN(const core::Record finding, view->workspace().resolve(QStringLiteral("finding"), arguments.value(QStringLiteral("evidence"))));
        cut.terms.evidence = finding.id;
        HALLMARKER_TRY(requireEvidenceAbout(StepData(view->graph(), view->workspace()), view->workspace(), cut, from, to));
    }
    HALLMARKER_TRY(LabelRepository(view->workspace()).setCut(cut));
    return Answer{QJsonObject{{QStringLiteral("cut"), cut.toJson()}}, CliTexts::tr("Kept. What it is worth: \"lineage cut list\".") + QLatin1Char('\n')};
}

core::Result<Answer> clearCut(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, false));
    HALLMARKER_ASSIGN(const NodeKey from, view->key(arguments.at(0)));
    HALLMARKER_ASSIGN(const NodeKey to, view->key(arguments.at(1)));
    HALLMARKER_ASSIGN(const bool wasThere, LabelRepository(view->workspace()).clearCut(from, to));
    return Answer{QJsonObject{{QStringLiteral("cleared"), wasThere}}, (wasThere ? CliTexts::tr("The cut was taken away.") : CliTexts::tr("There was no cut.")) + QLatin1Char('\n')};
}

core::Result<Answer> listCuts(CommandContext &context, const Arguments &)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, true));
    HALLMARKER_ASSIGN(const GovernedGraph *governed, view->governed());
    QJsonArray rows;
    TextTable table({CliTexts::tr("FROM"), CliTexts::tr("TO"), CliTexts::tr("STEP"), CliTexts::tr("CLAIMS"), CliTexts::tr("COUNTS AS"), CliTexts::tr("EVIDENCE"), CliTexts::tr("STATE"), CliTexts::tr("UNTIL")});
    for (const Cut &cut : governed->cuts().cuts()) {
        const QString from = governed->nameOf(governed->solver().source(cut.edge));
        const QString to = governed->nameOf(governed->solver().target(cut.edge));
        const QString until = cut.validUntilMs == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(cut.validUntilMs, Qt::UTC).toString(Qt::ISODate);
        const bool stops = governed->solver().value(governed->solver().source(cut.edge)).identifiability > cut.effective;
        rows.append(QJsonObject{{QStringLiteral("from"), from}, {QStringLiteral("to"), to}, {QStringLiteral("transform"), transformName(cut.transform)}, {QStringLiteral("claimed"), identifiabilityName(cut.claimed)},
                                {QStringLiteral("effective"), identifiabilityName(cut.effective)}, {QStringLiteral("evidence"), cut.evidence}, {QStringLiteral("state"), evidenceStateName(cut.state)},
                                {QStringLiteral("valid_until"), until.isEmpty() ? QJsonValue() : QJsonValue(until)}, {QStringLiteral("is_open"), cut.isOpen()}, {QStringLiteral("stops"), stops}});
        table.add({from, to, transformName(cut.transform), identifiabilityName(cut.claimed), identifiabilityName(cut.effective), cut.evidence, evidenceStateName(cut.state), until});
    }
    return Answer{QJsonObject{{QStringLiteral("cuts"), rows}}, table.isEmpty() ? CliTexts::tr("No step of the lineage claims to make data less identifiable.") + QLatin1Char('\n') : table.toString()};
}

core::Result<Answer> setRegion(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    const RegionRule rule{arguments.at(0), arguments.values(QStringLiteral("allow"))};
    HALLMARKER_TRY(LabelRepository(*workspace).setRegionRule(rule));
    return Answer{QJsonObject{{QStringLiteral("category"), rule.category}, {QStringLiteral("allowed"), QJsonArray::fromStringList(rule.allowed)}},
                  (rule.allowed.isEmpty() ? CliTexts::tr("The category may be anywhere.") : CliTexts::tr("Kept.")) + QLatin1Char('\n')};
}

} // namespace

void addLineageLabelCommands(CommandTable &table)
{
    const Positional node{QStringLiteral("NODE"), CliTexts::tr("A node: SPACE|NAME, KIND:SPACE|NAME, its name alone when no other has it, or #NUMBER; a field is SPACE|DATASET|COLUMN")};
    const Positional from{QStringLiteral("FROM"), CliTexts::tr("Where the data comes from")};
    const Positional to{QStringLiteral("TO"), CliTexts::tr("Where it goes")};
    table.push_back({QStringLiteral("lineage label set"), CliTexts::tr("Say what a node holds, what it may be used for and what it is used for"),
                     CliTexts::tr("What is not named stays as it was. The labels flow on along the lineage; the answer shows what holds for the node now."), {node},
                     {{QStringLiteral("classification"), QStringLiteral("LEVEL"), CliTexts::tr("How sensitive the data is"), {}, false, false, classifications()},
                      {QStringLiteral("identifiability"), QStringLiteral("LEVEL"), CliTexts::tr("How identifiable persons are in it"), {}, false, false, identifiabilities()},
                      {QStringLiteral("category"), QStringLiteral("NAME"), CliTexts::tr("A category of personal data, such as health"), {}, true},
                      {QStringLiteral("purpose"), QStringLiteral("NAME"), CliTexts::tr("A purpose that persons consented to"), {}, true},
                      {QStringLiteral("no-purpose"), {}, CliTexts::tr("For no purpose at all")},
                      {QStringLiteral("erase-by"), QStringLiteral("DAY"), CliTexts::tr("The day by which it has to be erased")},
                      {QStringLiteral("used-for"), QStringLiteral("NAME"), CliTexts::tr("A purpose that the node is used for"), {}, true},
                      {QStringLiteral("keeps-until"), QStringLiteral("DAY"), CliTexts::tr("How long the node is kept")},
                      {QStringLiteral("declared"), QStringLiteral("LEVEL"), CliTexts::tr("The classification that it is handled under"), {}, false, false, classifications()},
                      {QStringLiteral("region"), QStringLiteral("NAME"), CliTexts::tr("Where it lies")},
                      {QStringLiteral("licence"), QStringLiteral("EXPRESSION"), CliTexts::tr("Its licence, as an SPDX expression")}},
                     true, setLabels});
    table.push_back({QStringLiteral("lineage label clear"), CliTexts::tr("Take away what was said about a node"), {}, {node}, {}, true, clearLabels});
    table.push_back({QStringLiteral("lineage label show"), CliTexts::tr("Show which labels hold for a node"), {}, {node}, {}, true, showLabels});
    table.push_back({QStringLiteral("lineage label why"), CliTexts::tr("Show the way of a label from where it was given to a node"), {}, {node, {QStringLiteral("LABEL"), CliTexts::tr("classification, identifiability, erase-by, category=NAME or purpose=NAME")}}, {}, true, explain});
    table.push_back({QStringLiteral("lineage cut set"), CliTexts::tr("Say what a step does to the data, and which finding shows it"),
                     CliTexts::tr("A step counts as long as its finding passes and is current; when that goes stale, fails or expires, the labels flow on again."), {from, to},
                     {{QStringLiteral("transform"), QStringLiteral("NAME"), CliTexts::tr("What the step does"), {}, false, true,
                       {QStringLiteral("identity"), QStringLiteral("derive"), QStringLiteral("join"), QStringLiteral("train"), QStringLiteral("pseudonymise"), QStringLiteral("tokenise"), QStringLiteral("aggregate"), QStringLiteral("anonymise")}},
                      {QStringLiteral("evidence"), QStringLiteral("ID"), CliTexts::tr("The finding that shows it")},
                      {QStringLiteral("min-group"), QStringLiteral("N"), CliTexts::tr("Smallest group of an aggregation; from 10 on it counts")},
                      {QStringLiteral("dp-epsilon"), QStringLiteral("X"), CliTexts::tr("Privacy budget of a training; up to 1 it counts")},
                      {QStringLiteral("drops"), QStringLiteral("NAME"), CliTexts::tr("A category that does not get through"), {}, true}},
                     true, setCut});
    table.push_back({QStringLiteral("lineage cut clear"), CliTexts::tr("Take away what was said about a step"), {}, {from, to}, {}, true, clearCut});
    table.push_back({QStringLiteral("lineage cut list"), CliTexts::tr("List the steps that claim to make data less identifiable, with their evidence"), {}, {}, {}, true, listCuts});
    table.push_back({QStringLiteral("lineage region"), CliTexts::tr("Say in which regions personal data of a category may lie"), CliTexts::tr("Without --allow the category may be anywhere again."),
                     {{QStringLiteral("CATEGORY"), CliTexts::tr("A category of personal data")}}, {{QStringLiteral("allow"), QStringLiteral("REGION"), CliTexts::tr("A region that is allowed"), {}, true}}, true, setRegion});
}

} // namespace hallmarker::cli
