#pragma once

#include "threats/condition/ConditionNode.h"

#include <QJsonObject>

#include <span>
#include <vector>

namespace hallmarker::threats {

/// A value of a model that its attribute cannot have. It counts as not said, and somebody should correct it.
struct GraphRemark {
    QString owner;      ///< id of the element or flow
    QString attribute;
    QString value;
};

/// What the rules see of a model: elements, flows and their attributes as numbers, each looked up once.
class RuleGraph {
public:
    struct Element {
        QString id;
        Vocabulary::Code kind = 0;
    };
    struct Flow {
        QString id;
        int source = 0;
        int target = 0;
    };

    /// Which attributes of an element are looked at, by the code of its kind; `Vocabulary::other` for kinds that are not in it, and
    /// `Vocabulary::unset` for the attributes of flows.
    using Relevant = QHash<Vocabulary::Code, std::vector<int>>;

    /// Without `relevant` everything is read; with it, which must outlive the graph, what no rule asks for is passed over.
    explicit RuleGraph(const Vocabulary &vocabulary, const Relevant *relevant = nullptr);

    int addElement(const QString &id, const QString &kind, const QJsonObject &attributes);
    /// `crossedKinds`: kinds of the boundaries that the flow crosses, as the drawing says. Derived attributes among the
    /// given ones are ignored: nobody types them. `carries` stands for the attribute of that name where it is kept apart.
    int addFlow(const QString &id, int source, int target, const QJsonObject &attributes, const QStringList &crossedKinds, bool crosses, const QStringList *carries = nullptr);
    /// How many will come, where that is known.
    void reserve(qsizetype elements, qsizetype flows);
    /// After the last flow.
    void finish();

    const std::vector<Element> &elements() const { return m_elements; }
    const std::vector<Flow> &flows() const { return m_flows; }
    const Vocabulary &vocabulary() const { return *m_vocabulary; }
    const QList<GraphRemark> &remarks() const { return m_remarks; }
    const QStringList &crossedKinds(int flow) const { return m_crossedKinds[static_cast<std::size_t>(flow)]; }

    std::span<const int> incoming(int element) const { return span(m_in, m_inFirst, element); }
    std::span<const int> outgoing(int element) const { return span(m_out, m_outFirst, element); }

    Vocabulary::Code value(const ConditionNode &node, int element, int flow) const
    {
        if (node.place == ConditionPlace::Flow)
            return m_flowCells[static_cast<std::size_t>(flow) * m_flowWidth + node.attribute];
        const int owner = ownerOf(node.place, element, flow);
        if (node.attribute == ConditionNode::kindAttribute)
            return m_elements[static_cast<std::size_t>(owner)].kind;
        return m_elementCells[static_cast<std::size_t>(owner) * m_elementWidth + node.attribute];
    }
    /// Null when nobody has said it.
    const std::vector<Vocabulary::Code> *list(const ConditionNode &node, int element, int flow) const
    {
        const Vocabulary::Code at = value(node, element, flow);
        return at == Vocabulary::unset ? nullptr : &m_lists[at];
    }
    int ownerOf(ConditionPlace place, int element, int flow) const
    {
        if (place == ConditionPlace::Element)
            return element;
        const Flow &of = m_flows[static_cast<std::size_t>(flow)];
        return place == ConditionPlace::Source ? of.source : of.target;
    }
    /// The value in words, for explanations: "none", "true", "dataset, model"; empty when it is not said.
    QString valueText(const ConditionNode &node, int element, int flow) const;

private:
    std::span<const int> span(const std::vector<int> &all, const std::vector<int> &first, int element) const
    {
        const auto begin = static_cast<std::size_t>(first[static_cast<std::size_t>(element)]);
        return std::span(all).subspan(begin, static_cast<std::size_t>(first[static_cast<std::size_t>(element) + 1]) - begin);
    }
    /// An attribute under its name; the names are sorted as the keys of a JSON object are, so that both are walked side by side.
    struct Column {
        QString name;
        int at = 0;
        const AttributeSpec *spec = nullptr;
        std::vector<Vocabulary::Code> codes; ///< of the choices
    };
    static std::vector<Column> columnsOf(const Vocabulary &vocabulary, Vocabulary::Side side);
    void fillRelevant(const std::vector<Column> &columns, const std::vector<int> &columnOf, const std::vector<int> &asked, const QString &owner, const QJsonObject &attributes, Vocabulary::Code *cells);
    void fill(const std::vector<Column> &columns, const QString &owner, const QJsonObject &attributes, Vocabulary::Code *cells);
    Vocabulary::Code codeOf(const Column &column, const QJsonValue &value, bool &isValid);
    Vocabulary::Code listCode(const QStringList &texts);
    static std::vector<int> placesOf(const std::vector<Column> &columns, std::size_t width);

    const Vocabulary *m_vocabulary;
    const Relevant *m_relevant;
    std::vector<Column> m_elementColumns;
    std::vector<int> m_columnOf; ///< position among the element's columns, by attribute; -1: derived
    std::vector<int> m_flowColumnOf; ///< the same of flows
    int m_carries;
    std::vector<Column> m_flowColumns;
    std::size_t m_elementWidth;
    std::size_t m_flowWidth;
    std::vector<Element> m_elements;
    std::vector<Flow> m_flows;
    std::vector<Vocabulary::Code> m_elementCells;
    std::vector<Vocabulary::Code> m_flowCells;
    std::vector<std::vector<Vocabulary::Code>> m_lists; ///< each different one once; the first is no list
    QHash<std::vector<Vocabulary::Code>, Vocabulary::Code> m_listCodes;
    QHash<const QString *, Vocabulary::Code> m_crossedCodes; ///< by where the list lies, which m_crossedKinds keeps alive
    std::vector<QStringList> m_crossedKinds;
    std::vector<int> m_in;
    std::vector<int> m_inFirst;
    std::vector<int> m_out;
    std::vector<int> m_outFirst;
    int m_crosses;
    int m_crossesKind;
    QList<GraphRemark> m_remarks;
};

} // namespace hallmarker::threats
