#include "lineage/openlineage/FoldContext.h"

#include <QCoreApplication>

namespace hallmarker::lineage::openlineage {

namespace {

struct FoldContextTexts {
    Q_DECLARE_TR_FUNCTIONS(FoldContextTexts)
};

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString FacetPointer::toText(std::string_view facet) const
{
    const QString number = index < 0 ? QString() : QString(QLatin1Char('/') + QString::number(index));
    return latin(holder) + number + latin(list) + QLatin1Char('/') + latin(facet);
}

NamedNode FoldContext::identify(NodeKind kind, simdjson::dom::element value, const char **lacking)
{
    const auto lacks = [lacking](const char *what) {
        if (lacking)
            *lacking = what;
        return NamedNode{};
    };
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return lacks("namespace");
    NamedNode found;
    bool hasSpace = false;
    for (const auto member : object) {
        if (member.key == "namespace")
            hasSpace = member.value.get(found.space) == simdjson::SUCCESS;
        else if (member.key == "name" && member.value.get(found.name) != simdjson::SUCCESS)
            found.name = {};
    }
    // The unit separator parts a dataset from its column in the names of fields: nobody else may use it.
    if (found.name.empty() || found.name.find(fieldSeparator) != std::string_view::npos)
        return lacks("name");
    if (!hasSpace)
        return lacks("namespace");
    found.node = facts.node(kind, found.space, found.name);
    return found;
}

NodeIndex FoldContext::field(const NamedNode &dataset, std::string_view column)
{
    const NodeIndex node = facts.field(dataset.space, dataset.name, column);
    hasField(dataset.node, node);
    return node;
}

void FoldContext::hasField(NodeIndex dataset, NodeIndex field)
{
    // That a dataset has a column is structure without a time of its own: told once, whatever event comes first.
    if (m_fieldsOfDatasets.insert(dataset, field))
        facts.edges.push_back({.from = dataset, .to = field, .kind = EdgeKind::HasField, .event = event});
}

void FoldContext::edge(NodeIndex from, NodeIndex to, EdgeKind kind, TextId detail, Transform transform, bool isMasked)
{
    facts.edges.push_back({from, to, kind, transform, isMasked, run, time.ms, detail, event});
}

void FoldContext::check(FacetHolder holder, std::string_view facet, simdjson::dom::element value, const FacetPointer &pointer)
{
    const FacetRule *rule = m_rules.find(holder, facet);
    if (!rule || rule->holds(value))
        return;
    QStringList flaws;
    rule->check(value, flaws);
    notes.warn(QStringLiteral("facet-invalid"), pointer.toText(facet),
               FoldContextTexts::tr("The facet %1 does not follow its schema (%2). What is usable in it was taken.").arg(latin(facet), flaws.join(QStringLiteral("; "))));
}

void FoldContext::malformed(const FacetPointer &pointer, std::string_view facet)
{
    ++counts.malformedEntries;
    notes.warn(QStringLiteral("facet-entry-skipped"), pointer.toText(facet), FoldContextTexts::tr("An entry of a facet lacks what names it; it was left out."));
}

bool FoldContext::isDeleted(simdjson::dom::object facet)
{
    bool isDeleted = false;
    return facet.at_key("_deleted").get(isDeleted) == simdjson::SUCCESS && isDeleted;
}

} // namespace hallmarker::lineage::openlineage
