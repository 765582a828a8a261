#include "lineage/edgelist/EdgeListRow.h"

#include "core/json/CanonicalJson.h"
#include "lineage/openlineage/EventTime.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

struct EdgeListRowTexts {
    Q_DECLARE_TR_FUNCTIONS(EdgeListRowTexts)
};

/// What the ends of an edge are when a list says only what kind of edge it is.
struct EndKinds {
    EdgeKind edge;
    NodeKind from;
    NodeKind to;
};
constexpr EndKinds usualEnds[] = {
    {EdgeKind::Input, NodeKind::Dataset, NodeKind::Job},        {EdgeKind::Output, NodeKind::Job, NodeKind::Dataset},       {EdgeKind::Trains, NodeKind::Dataset, NodeKind::Model},
    {EdgeKind::Evaluates, NodeKind::Dataset, NodeKind::Model},  {EdgeKind::FineTunes, NodeKind::Model, NodeKind::Model},    {EdgeKind::Distils, NodeKind::Model, NodeKind::Model},
    {EdgeKind::Copies, NodeKind::Dataset, NodeKind::ExternalCopy}, {EdgeKind::Predicts, NodeKind::Model, NodeKind::Prediction}, {EdgeKind::Deploys, NodeKind::Model, NodeKind::Deployment},
    {EdgeKind::VersionOf, NodeKind::DatasetVersion, NodeKind::Dataset}, {EdgeKind::RunOf, NodeKind::Run, NodeKind::Job},    {EdgeKind::ChildOf, NodeKind::Job, NodeKind::Job},
};

/// What kind of edge it is when a list says only what its ends are.
EdgeKind usualKind(NodeKind from, NodeKind to)
{
    if (from == NodeKind::Field)
        return to == NodeKind::Field ? EdgeKind::Column : EdgeKind::ColumnIndirect;
    if (to == NodeKind::Field)
        return EdgeKind::Column;
    if (from == NodeKind::Job || to == NodeKind::Job)
        return from == to ? EdgeKind::Derives : to == NodeKind::Job ? EdgeKind::Input : EdgeKind::Output;
    const bool isFromModel = from == NodeKind::Model || from == NodeKind::ModelVersion || from == NodeKind::Checkpoint;
    if (to == NodeKind::Prediction && isFromModel)
        return EdgeKind::Predicts;
    if (to == NodeKind::Deployment && isFromModel)
        return EdgeKind::Deploys;
    if (to == NodeKind::ExternalCopy)
        return EdgeKind::Copies;
    if ((to == NodeKind::Model || to == NodeKind::ModelVersion) && !isFromModel)
        return EdgeKind::Trains;
    return EdgeKind::Derives;
}

QString wordOf(const std::string &text)
{
    return QString::fromStdString(text).trimmed().toLower().replace(QLatin1Char('_'), QLatin1Char('-'));
}

std::string trimmed(const std::string &text)
{
    return QString::fromStdString(text).trimmed().toStdString();
}

std::optional<qint64> timeOf(const std::string &text)
{
    const bool isDate = text.size() == 10;
    const auto time = openlineage::parseEventTime(isDate ? text + "T00:00:00Z" : text);
    return time ? std::optional<qint64>(time->ms) : std::nullopt;
}

} // namespace

ImportNote EdgeListRow::note(const CsvCells::Cell &cell, const char *code, const QString &message)
{
    return {ImportNote::Kind::Rejected, {}, cell.line, EdgeListRowTexts::tr("column %1").arg(cell.column), QString::fromLatin1(code), message};
}

const CsvCells::Cell *EdgeListRow::cell(const std::vector<CsvCells::Cell> &record, EdgeListColumn column) const
{
    const int place = m_columns.place(column);
    return place < 0 || place >= static_cast<int>(record.size()) ? nullptr : &record[static_cast<std::size_t>(place)];
}

std::string EdgeListRow::text(const std::vector<CsvCells::Cell> &record, EdgeListColumn column) const
{
    const CsvCells::Cell *found = cell(record, column);
    return found ? trimmed(found->text) : std::string();
}

bool EdgeListRow::readEnd(const std::vector<CsvCells::Cell> &record, bool isFrom, End &end, Outcome &outcome) const
{
    using Column = EdgeListColumn;
    const CsvCells::Cell *nameCell = cell(record, isFrom ? Column::From : Column::To);
    end.name = nameCell ? trimmed(nameCell->text) : std::string();
    if (end.name.empty() || end.name.find(fieldSeparator) != std::string::npos) {
        outcome.notes << note(nameCell ? *nameCell : record.back(), "end-missing", isFrom ? EdgeListRowTexts::tr("The row does not say where the edge begins.") : EdgeListRowTexts::tr("The row does not say where the edge ends."));
        return false;
    }
    end.space = text(record, isFrom ? Column::FromNamespace : Column::ToNamespace);
    end.field = text(record, isFrom ? Column::FromField : Column::ToField);
    const std::size_t bar = end.name.find('|');
    if (m_columns.place(isFrom ? Column::FromNamespace : Column::ToNamespace) < 0 && bar != std::string::npos && bar > 0 && bar + 1 < end.name.size()) {
        end.space = end.name.substr(0, bar); // "namespace|name" in one cell
        end.name = end.name.substr(bar + 1);
    }
    const std::string kind = text(record, isFrom ? Column::FromKind : Column::ToKind);
    if (!kind.empty()) {
        const auto known = nodeKindFromName(wordOf(kind));
        if (!known) {
            outcome.notes << note(*cell(record, isFrom ? Column::FromKind : Column::ToKind), "node-kind-unknown", EdgeListRowTexts::tr("\"%1\" is no kind of node. Known are dataset, field, job, run, model, prediction and others.").arg(QString::fromStdString(kind)));
            return false;
        }
        end.kind = *known;
        end.hasKind = true;
    }
    return true;
}

NodeIndex EdgeListRow::nodeOf(const End &end)
{
    if (end.field.empty())
        return m_facts.node(end.kind, end.space, end.name);
    const NodeIndex dataset = m_facts.node(end.kind == NodeKind::Field ? NodeKind::Dataset : end.kind, end.space, end.name);
    const NodeIndex field = m_facts.field(end.space, end.name, end.field);
    m_facts.edges.push_back({.from = dataset, .to = field, .kind = EdgeKind::HasField, .event = m_event});
    return field;
}

EdgeListRow::Outcome EdgeListRow::add(const std::vector<CsvCells::Cell> &record)
{
    using Column = EdgeListColumn;
    Outcome outcome;
    End from;
    End to;
    if (!readEnd(record, true, from, outcome) || !readEnd(record, false, to, outcome))
        return outcome;
    const std::string kindText = text(record, Column::Kind);
    std::optional<EdgeKind> kind;
    if (!kindText.empty()) {
        kind = edgeKindFromName(wordOf(kindText));
        if (!kind) {
            outcome.notes << note(*cell(record, Column::Kind), "edge-kind-unknown", EdgeListRowTexts::tr("\"%1\" is no kind of edge. Known are input, output, derives, trains, column and others.").arg(QString::fromStdString(kindText)));
            return outcome;
        }
        const auto *usual = std::find_if(std::begin(usualEnds), std::end(usualEnds), [&](const EndKinds &row) { return row.edge == *kind; });
        if (usual != std::end(usualEnds)) {
            from.kind = from.hasKind ? from.kind : usual->from;
            to.kind = to.hasKind ? to.kind : usual->to;
        }
    }
    Transform transform = Transform::Unknown;
    const std::string transformText = text(record, Column::Transform);
    if (!transformText.empty()) {
        const auto known = transformFromName(wordOf(transformText));
        if (!known) {
            outcome.notes << note(*cell(record, Column::Transform), "transform-unknown", EdgeListRowTexts::tr("\"%1\" is no kind of transformation. Known are identity, derive, join, train, predict, pseudonymise, aggregate, anonymise and others.").arg(QString::fromStdString(transformText)));
            return outcome;
        }
        transform = *known;
    }
    qint64 atMs = noTime;
    const std::string timeText = text(record, Column::Time);
    if (!timeText.empty()) {
        const auto time = timeOf(timeText);
        if (!time) {
            outcome.notes << note(*cell(record, Column::Time), "time-invalid", EdgeListRowTexts::tr("\"%1\" is no time. It should look like 2026-01-31 or 2026-01-31T12:00:00Z.").arg(QString::fromStdString(timeText)));
            return outcome;
        }
        atMs = *time;
    }
    TextId detail = 0;
    const std::string detailText = text(record, Column::Detail);
    if (!detailText.empty()) {
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(detailText));
        if (!document.isObject()) {
            outcome.notes << note(*cell(record, Column::Detail), "detail-invalid", EdgeListRowTexts::tr("The details are no JSON object."));
            return outcome;
        }
        const QByteArray canonical = core::CanonicalJson::of(document.object());
        detail = m_facts.texts.add(std::string_view(canonical.constData(), static_cast<std::size_t>(canonical.size())));
    }
    const NodeKind fromKind = from.field.empty() ? from.kind : NodeKind::Field;
    const NodeKind toKind = to.field.empty() ? to.kind : NodeKind::Field;
    const QString masked = wordOf(text(record, Column::Masked));
    EdgeFact edge{};
    edge.kind = kind.value_or(usualKind(fromKind, toKind));
    edge.transform = transform;
    edge.isMasked = masked == QLatin1String("true") || masked == QLatin1String("yes") || masked == QLatin1String("1");
    edge.run = none;
    edge.atMs = atMs;
    edge.detail = detail;
    edge.event = m_event;
    edge.from = nodeOf(from);
    edge.to = nodeOf(to);
    const std::string run = text(record, Column::Run);
    if (!run.empty()) {
        edge.run = m_facts.node(NodeKind::Run, {}, QString::fromStdString(run).toLower().toStdString());
        const NodeIndex job = toKind == NodeKind::Job ? edge.to : fromKind == NodeKind::Job ? edge.from : none;
        if (job != none) {
            m_facts.runs.push_back({edge.run, job, RunState::Complete, atMs, m_event});
            m_facts.edges.push_back({.from = edge.run, .to = job, .kind = EdgeKind::RunOf, .run = edge.run, .atMs = atMs, .event = m_event});
        }
    }
    m_facts.edges.push_back(edge);
    outcome.isTaken = true;
    return outcome;
}

} // namespace hallmarker::lineage
