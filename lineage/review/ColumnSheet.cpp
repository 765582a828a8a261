#include "lineage/review/ColumnSheet.h"

#include "core/drawing/SafeText.h"
#include "lineage/exchange/AttributeShapes.h"
#include "lineage/review/LabelWords.h"
#include "lineage/review/LineageNames.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

struct ColumnTexts {
    Q_DECLARE_TR_FUNCTIONS(ColumnTexts)
};

QJsonValue parsedAttribute(const QByteArray &value)
{
    return QJsonDocument::fromJson("[" + value + "]").array().at(0);
}

/// Tags by which catalogues mark personal data.
bool saysPersonal(const TagShape &tag)
{
    static const QStringList words{QStringLiteral("pii"), QStringLiteral("personal"), QStringLiteral("personal_data"), QStringLiteral("personaldata"), QStringLiteral("contains_pii"), QStringLiteral("sensitive"), QStringLiteral("pii.sensitive"), QStringLiteral("gdpr")};
    const bool isDenied = tag.value.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0 || tag.value == QLatin1String("0") || tag.value.compare(QLatin1String("no"), Qt::CaseInsensitive) == 0;
    const auto plain = [](const QString &word) { return word.toLower().replace(QLatin1Char('-'), QLatin1Char('_')); };
    return !isDenied && (words.contains(plain(tag.key)) || (tag.key.compare(QLatin1String("classification"), Qt::CaseInsensitive) == 0 && words.contains(plain(tag.value))));
}

QStringList neighbours(const LineageState &state, NodeId field, Direction direction)
{
    const LineageGraph &graph = state.graph();
    const Adjacency &adjacency = graph.over(columnFlow);
    QStringList list;
    for (const EdgeId id : adjacency.edges(direction, adjacency.slotOf(field))) {
        const GraphEdge &edge = graph.edge(id);
        const NodeId other = direction == Direction::Down ? edge.to : edge.from;
        QStringList words;
        if (edge.isMasked)
            words += ColumnTexts::tr("masked");
        if (const QString word = transformWord(edge.transform); !word.isEmpty())
            words += word;
        if (edge.kind == EdgeKind::ColumnIndirect)
            words += ColumnTexts::tr("decides about rows");
        const QString text = words.isEmpty() ? names::title(graph, other) : QStringLiteral("%1 (%2)").arg(names::title(graph, other), words.join(QStringLiteral(", ")));
        if (!list.contains(text))
            list += text;
    }
    list.sort();
    return list;
}

} // namespace

QString transformWord(Transform transform)
{
    switch (transform) {
    case Transform::Unknown:
    case Transform::Derive: return {};
    case Transform::Identity: return ColumnTexts::tr("copied as it is");
    case Transform::Join: return ColumnTexts::tr("joined");
    case Transform::Train: return ColumnTexts::tr("trained");
    case Transform::Predict: return ColumnTexts::tr("predicted");
    case Transform::Deploy: return ColumnTexts::tr("deployed");
    case Transform::Pseudonymise: return ColumnTexts::tr("pseudonymised");
    case Transform::Tokenise: return ColumnTexts::tr("tokenised");
    case Transform::Aggregate: return ColumnTexts::tr("aggregated");
    case Transform::Anonymise: return ColumnTexts::tr("anonymised");
    }
    return {};
}

std::vector<NodeId> ColumnSheet::personal(const LineageState &state)
{
    const LineageGraph &graph = state.graph();
    std::vector<NodeId> found;
    for (NodeId node = 0; node < graph.nodes().size(); ++node) {
        const NodeKind kind = graph.nodes().kind(node);
        if (kind == NodeKind::Field) {
            const QList<TagShape> tags = tagsOf(parsedAttribute(graph.attribute(node, "tags")));
            if (lineage::isPersonal(state.governed().solver().value(state.governed().representative(node)).identifiability) || std::any_of(tags.begin(), tags.end(), saysPersonal))
                found.push_back(node);
        } else if (kind == NodeKind::Dataset) {
            QSet<QString> columns;
            for (const TagShape &tag : tagsOf(parsedAttribute(graph.attribute(node, "tags")))) {
                if (!tag.field.isEmpty() && saysPersonal(tag))
                    columns.insert(tag.field);
            }
            if (columns.isEmpty())
                continue;
            for (const NodeId field : state.fieldsOf(node)) {
                if (columns.contains(graph.nodes().nameText(field).mid(graph.nodes().nameText(node).size() + 1)))
                    found.push_back(field);
            }
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

ColumnSheet ColumnSheet::of(const LineageState &state, NodeId field)
{
    const LineageGraph &graph = state.graph();
    ColumnSheet sheet;
    sheet.node = field;
    const std::string_view whole = graph.nodes().name(field);
    const std::size_t split = whole.find(fieldSeparator);
    const std::string_view column = split == std::string_view::npos ? whole : whole.substr(split + 1);
    const QString name = QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size()));
    sheet.name = core::safeText(name);
    QList<TagShape> tags = tagsOf(parsedAttribute(graph.attribute(field, "tags")));
    if (const NodeId owner = state.ownerOf(field); owner != none) {
        for (const ColumnShape &shape : columnsOf(parsedAttribute(graph.attribute(owner, "schema")))) {
            if (shape.name == name) {
                sheet.type = core::safeText(shape.type);
                sheet.description = core::safeText(shape.description);
            }
        }
        for (const TagShape &tag : tagsOf(parsedAttribute(graph.attribute(owner, "tags")))) {
            if (tag.field == name)
                tags += tag;
        }
    }
    for (const TagShape &tag : tags) {
        const QString text = core::safeText(tag.value.isEmpty() || tag.value == QLatin1String("true") ? tag.key : tag.key + QLatin1String(": ") + tag.value);
        if (!sheet.tags.contains(text))
            sheet.tags += text;
        sheet.isPersonal = sheet.isPersonal || saysPersonal(tag);
    }
    const LabelValue &value = state.governed().solver().value(state.governed().representative(field));
    if (value != LabelValue()) {
        sheet.label = classificationWord(value.classification) + QStringLiteral(" · ") + identifiabilityWord(value.identifiability);
        sheet.isPersonal = sheet.isPersonal || lineage::isPersonal(value.identifiability);
    }
    sheet.from = neighbours(state, field, Direction::Up);
    sheet.to = neighbours(state, field, Direction::Down);
    return sheet;
}

} // namespace hallmarker::lineage
