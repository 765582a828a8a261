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
    m_columnOf.assign(m_elementWidth, -1);
    for (std::size_t i = 0; i < m_elementColumns.size(); ++i)
        m_columnOf[static_cast<std::size_t>(m_elementColumns[i].at)] = static_cast<int>(i);
}

Vocabulary::Code RuleGraph::listCode(const QStringList &texts)
{
    QStringList sorted = texts;
    sorted.sort();
    const QString name = sorted.join(QChar(0x1f));
    if (const auto known = m_listCodes.constFind(name); known != m_listCodes.constEnd())
        return *known;
    if (m_lists.size() > 0xfff0)
        return Vocabulary::unset; // more different lists than words could make in earnest: not said
    std::vector<Vocabulary::Code> codes;
    for (const QString &text : sorted)
        codes.push_back(m_vocabulary->codeOf(text));
    const auto code = static_cast<Vocabulary::Code>(m_lists.size());
    m_lists.push_back(std::move(codes));
    m_listCodes.insert(name, code);
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

void RuleGraph::fillRelevant(Vocabulary::Code kind, const QString &owner, const QJsonObject &attributes, Vocabulary::Code *cells)
{
    auto asked = m_relevant->constFind(kind);
    if (asked == m_relevant->constEnd())
        asked = m_relevant->constFind(Vocabulary::other);
    if (asked == m_relevant->constEnd())
        return;
    for (const int attribute : *asked) {
        const int at = m_columnOf[static_cast<std::size_t>(attribute)];
        if (at < 0)
            continue;
        const Column &column = m_elementColumns[static_cast<std::size_t>(at)];
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
    if (m_relevant)
        fillRelevant(m_elements.back().kind, id, attributes, cells);
    else
        fill(m_elementColumns, id, attributes, cells);
    return static_cast<int>(at);
}

int RuleGraph::addFlow(const QString &id, int source, int target, const QJsonObject &attributes, const QStringList &crossedKinds, bool crosses)
{
    const std::size_t at = m_flows.size();
    m_flows.push_back({id, source, target});
    m_flowCells.resize((at + 1) * m_flowWidth, Vocabulary::unset);
    Vocabulary::Code *cells = m_flowCells.data() + at * m_flowWidth;
    fill(m_flowColumns, id, attributes, cells);
    if (m_crosses >= 0)
        cells[m_crosses] = crosses ? Vocabulary::yes : Vocabulary::no;
    if (m_crossesKind >= 0)
        cells[m_crossesKind] = listCode(crossedKinds);
    m_crossedKinds.push_back(crossedKinds);
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
