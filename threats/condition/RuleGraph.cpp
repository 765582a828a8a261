#include "threats/condition/RuleGraph.h"

#include <QJsonArray>

#include <algorithm>

namespace hallmarker::threats {

namespace {

QString shownValue(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts += part.toVariant().toString();
        return parts.join(QStringLiteral(", "));
    }
    return value.toVariant().toString();
}

} // namespace

RuleGraph::RuleGraph(const Vocabulary &vocabulary, const Relevant *relevant)
    : m_vocabulary(&vocabulary), m_relevant(relevant), m_elementColumns(columnsOf(vocabulary, Vocabulary::Side::Element)), m_flowColumns(columnsOf(vocabulary, Vocabulary::Side::Flow)), m_elementWidth(static_cast<std::size_t>(vocabulary.attributes(Vocabulary::Side::Element).size())),
      m_flowWidth(static_cast<std::size_t>(vocabulary.attributes(Vocabulary::Side::Flow).size())), m_lists(1),
      m_crosses(vocabulary.attribute(Vocabulary::Side::Flow, QStringLiteral("crosses"))), m_crossesKind(vocabulary.attribute(Vocabulary::Side::Flow, QStringLiteral("crosses_kind")))
{
    m_columnOf = placesOf(m_elementColumns, m_elementWidth);
    m_flowColumnOf = placesOf(m_flowColumns, m_flowWidth);
    m_carries = vocabulary.attribute(Vocabulary::Side::Flow, QStringLiteral("carries"));
    if (m_carries >= 0 && (vocabulary.spec(Vocabulary::Side::Flow, m_carries).type != AttributeType::List || vocabulary.spec(Vocabulary::Side::Flow, m_carries).isDerived))
        m_carries = -1;
}

std::vector<int> RuleGraph::placesOf(const std::vector<Column> &columns, std::size_t width)
{
    std::vector<int> places(width, -1);
    for (std::size_t i = 0; i < columns.size(); ++i)
        places[static_cast<std::size_t>(columns[i].at)] = static_cast<int>(i);
    return places;
}

void RuleGraph::reserve(qsizetype elements, qsizetype flows)
{
    m_elements.reserve(static_cast<std::size_t>(elements));
    m_elementCells.reserve(static_cast<std::size_t>(elements) * m_elementWidth);
    m_flows.reserve(static_cast<std::size_t>(flows));
    m_flowCells.reserve(static_cast<std::size_t>(flows) * m_flowWidth);
    m_crossedKinds.reserve(static_cast<std::size_t>(flows));
}

/// The words as numbers, sorted. Words that no catalogue has are all alike: no condition can tell them apart.
Vocabulary::Code RuleGraph::listCode(const QStringList &texts)
{
    std::vector<Vocabulary::Code> codes;
    codes.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString &text : texts)
        codes.push_back(m_vocabulary->codeOf(text));
    std::sort(codes.begin(), codes.end());
    if (const auto known = m_listCodes.constFind(codes); known != m_listCodes.constEnd())
        return *known;
    if (m_lists.size() > 0xfff0)
        return Vocabulary::unset; // more different lists than words could make in earnest: not said
    const auto code = static_cast<Vocabulary::Code>(m_lists.size());
    m_lists.push_back(codes);
    m_listCodes.insert(codes, code);
    return code;
}

std::vector<RuleGraph::Column> RuleGraph::columnsOf(const Vocabulary &vocabulary, Vocabulary::Side side)
{
    std::vector<Column> columns;
    const QList<AttributeSpec> &specs = vocabulary.attributes(side);
    for (int at = 0; at < specs.size(); ++at) {
        Column column{specs.at(at).name, at, &specs.at(at), {}};
        for (const QString &choice : column.spec->choices)
            column.codes.push_back(vocabulary.codeOf(choice));
        if (!column.spec->isDerived)
            columns.push_back(std::move(column));
    }
    std::sort(columns.begin(), columns.end(), [](const Column &a, const Column &b) { return a.name < b.name; });
    return columns;
}

Vocabulary::Code RuleGraph::codeOf(const Column &column, const QJsonValue &value, bool &isValid)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return Vocabulary::unset;
    case QJsonValue::Bool:
        if (column.spec->type == AttributeType::Flag)
            return value.toBool() ? Vocabulary::yes : Vocabulary::no;
        break;
    case QJsonValue::String:
        if (column.spec->type == AttributeType::Choice) {
            const qsizetype at = column.spec->choices.indexOf(value.toString());
            if (at >= 0)
                return column.codes[static_cast<std::size_t>(at)];
        }
        break;
    case QJsonValue::Array:
        if (column.spec->type == AttributeType::List) {
            QStringList texts;
            for (const QJsonValue &part : value.toArray()) {
                if (!part.isString())
                    return isValid = false, Vocabulary::unset;
                texts += part.toString();
            }
            return listCode(texts); // words that no rule knows are in order here
        }
        break;
    default: break;
    }
    isValid = false;
    return Vocabulary::unset;
}

void RuleGraph::fill(const std::vector<Column> &columns, const QString &owner, const QJsonObject &attributes, Vocabulary::Code *cells)
{
    auto column = columns.begin();
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        const QString key = it.key();
        while (column != columns.end() && column->name < key)
            ++column;
        if (column == columns.end())
            return;
        if (column->name != key)
            continue; // of another catalogue, or somebody's own
        bool isValid = true;
        const QJsonValue value = it.value();
        cells[column->at] = codeOf(*column, value, isValid);
        if (!isValid)
            m_remarks.append({owner, key, shownValue(value).left(80)});
    }
}

void RuleGraph::fillRelevant(const std::vector<Column> &columns, const std::vector<int> &columnOf, const std::vector<int> &asked, const QString &owner, const QJsonObject &attributes, Vocabulary::Code *cells)
{
    for (const int attribute : asked) {
        const int at = columnOf[static_cast<std::size_t>(attribute)];
        if (at < 0)
            continue;
        const Column &column = columns[static_cast<std::size_t>(at)];
        const QJsonValue value = attributes.value(column.name);
        bool isValid = true;
        cells[attribute] = codeOf(column, value, isValid);
        if (!isValid)
            m_remarks.append({owner, column.name, shownValue(value).left(80)});
    }
}

int RuleGraph::addElement(const QString &id, const QString &kind, const QJsonObject &attributes)
{
    const std::size_t at = m_elements.size();
    m_elements.push_back({id, m_vocabulary->codeOf(kind)});
    m_elementCells.resize((at + 1) * m_elementWidth, Vocabulary::unset);
    Vocabulary::Code *cells = m_elementCells.data() + at * m_elementWidth;
    if (!m_relevant) {
        fill(m_elementColumns, id, attributes, cells);
        return static_cast<int>(at);
    }
    auto asked = m_relevant->constFind(m_elements.back().kind);
    if (asked == m_relevant->constEnd())
        asked = m_relevant->constFind(Vocabulary::other);
    if (asked != m_relevant->constEnd() && !attributes.isEmpty())
        fillRelevant(m_elementColumns, m_columnOf, *asked, id, attributes, cells);
    return static_cast<int>(at);
}

int RuleGraph::addFlow(const QString &id, int source, int target, const QJsonObject &attributes, const QStringList &crossedKinds, bool crosses, const QStringList *carries)
{
    const std::size_t at = m_flows.size();
    m_flows.push_back({id, source, target});
    m_flowCells.resize((at + 1) * m_flowWidth, Vocabulary::unset);
    Vocabulary::Code *cells = m_flowCells.data() + at * m_flowWidth;
    const auto asked = m_relevant ? m_relevant->constFind(Vocabulary::unset) : RuleGraph::Relevant::const_iterator();
    if (m_relevant && asked != m_relevant->constEnd()) {
        if (!attributes.isEmpty())
            fillRelevant(m_flowColumns, m_flowColumnOf, *asked, id, attributes, cells);
    } else {
        fill(m_flowColumns, id, attributes, cells);
    }
    if (carries && m_carries >= 0)
        cells[m_carries] = listCode(*carries);
    if (m_crosses >= 0)
        cells[m_crosses] = crosses ? Vocabulary::yes : Vocabulary::no;
    m_crossedKinds.push_back(crossedKinds);
    if (m_crossesKind >= 0) {
        const auto known = m_crossedCodes.constFind(crossedKinds.constData());
        cells[m_crossesKind] = known != m_crossedCodes.constEnd() ? *known : *m_crossedCodes.insert(crossedKinds.constData(), listCode(crossedKinds));
    }
    return static_cast<int>(at);
}

void RuleGraph::finish()
{
    // Counting sort into adjacency arrays; flows of one element keep the order in which they came.
    const auto build = [this](std::vector<int> &all, std::vector<int> &first, int Flow::*end) {
        first.assign(m_elements.size() + 1, 0);
        for (const Flow &flow : m_flows)
            ++first[static_cast<std::size_t>(flow.*end) + 1];
        for (std::size_t i = 1; i < first.size(); ++i)
            first[i] += first[i - 1];
        all.assign(m_flows.size(), 0);
        std::vector<int> next(first.begin(), first.end() - 1);
        for (std::size_t i = 0; i < m_flows.size(); ++i)
            all[static_cast<std::size_t>(next[static_cast<std::size_t>(m_flows[i].*end)]++)] = static_cast<int>(i);
    };
    build(m_in, m_inFirst, &Flow::target);
    build(m_out, m_outFirst, &Flow::source);
}

QString RuleGraph::valueText(const ConditionNode &node, int element, int flow) const
{
    if (node.op != ConditionNode::Op::Contains)
        return m_vocabulary->textOf(value(node, element, flow));
    const std::vector<Vocabulary::Code> *codes = list(node, element, flow);
    if (!codes)
        return {};
    QStringList texts;
    for (const Vocabulary::Code code : *codes)
        texts += m_vocabulary->textOf(code);
    texts.removeAll(QString());
    return texts.join(QStringLiteral(", "));
}

} // namespace hallmarker::threats
