#pragma once

#include "lineage/exchange/FactBuilder.h"

#include <QJsonArray>
#include <QJsonObject>

#include <random>

namespace hallmarker::tests {

/// Names that break careless writers: quotes, line breaks, markup, right-to-left marks, separators of urns and of paths.
inline QStringList hostileNames()
{
    return {QStringLiteral("plain"), QStringLiteral("db.schema.table"), QStringLiteral("a\"b'c"), QStringLiteral("line\nbreak\r\ttab"), QStringLiteral("<script>alert(1)</script>"), QStringLiteral("\u202Egnp.exe\u2066x\u2069"),
            QStringLiteral("javascript:alert(1)"), QStringLiteral("a,b(c)d"), QStringLiteral("50%2C"), QStringLiteral("db.\"dim.product\".x"), QStringLiteral("\"dim.product\""), QStringLiteral("\u00E4\u00F6\u00FC \U0001F600"), QStringLiteral("back\\slash"),
            QStringLiteral("=1+1"), QStringLiteral("urn:li:dataset:(x,y,PROD)"), QStringLiteral("_:blank"), QStringLiteral("trailing."), QStringLiteral(".leading"), QStringLiteral(" spaces ")};
}

inline QStringList hostileSpaces()
{
    return {QStringLiteral("hive"), QStringLiteral("postgres://host:5432"), QStringLiteral("s3://bucket"), QStringLiteral("with.dots"), QStringLiteral("a\"q"), QStringLiteral("n\n<b>"), QStringLiteral("\u202Ertl"), QString(), QStringLiteral("hive/DEV")};
}

/// Which facts a format can hold, for the round trip.
struct RandomFactsShape {
    QList<lineage::NodeKind> kinds;
    struct Link {
        lineage::EdgeKind kind;
        lineage::NodeKind from;
        lineage::NodeKind to;
    };
    QList<Link> links;
    bool withTimes = false;     ///< times, runs, details, masks, other transformations
    bool withAliases = false;
};

class RandomFacts {
public:
    RandomFacts(quint32 seed, const RandomFactsShape &shape, lineage::LineageFacts &facts) : m_random(seed), m_facts(facts), m_builder(facts, 0)
    {
        facts.events.push_back({core::Digest(), 0, {}, {}});
        for (int i = 0; i < 24; ++i) {
            const lineage::NodeKind kind = shape.kinds.at(int(m_random() % quint32(shape.kinds.size())));
            m_byKind[kind].append(node(kind));
        }
        for (int i = 0; i < 40; ++i) {
            const RandomFactsShape::Link link = shape.links.at(int(m_random() % quint32(shape.links.size())));
            if (m_byKind[link.from].isEmpty() || m_byKind[link.to].isEmpty())
                continue;
            lineage::EdgeFact edge{pick(m_byKind[link.from]), pick(m_byKind[link.to]), link.kind};
            if (shape.withTimes && lineage::isFlow(link.kind))
                adorn(edge);
            m_builder.edge(edge);
        }
        if (shape.withAliases && m_byKind[lineage::NodeKind::Dataset].size() > 1)
            m_builder.alias(m_byKind[lineage::NodeKind::Dataset].at(0), m_byKind[lineage::NodeKind::Dataset].at(1));
    }

    lineage::FactBuilder &builder() { return m_builder; }
    QList<lineage::NodeIndex> nodes(lineage::NodeKind kind) const { return m_byKind.value(kind); }

private:
    lineage::NodeIndex node(lineage::NodeKind kind)
    {
        const QString space = pick(hostileSpaces());
        const QString name = pick(hostileNames());
        if (kind == lineage::NodeKind::Field)
            return m_builder.field(space, name, pick(hostileNames()));
        return m_builder.node(kind, space, name);
    }
    template <typename T>
    T pick(const QList<T> &list)
    {
        return list.at(int(m_random() % quint32(list.size())));
    }
    void adorn(lineage::EdgeFact &edge)
    {
        edge.isMasked = m_random() % 4 == 0;
        edge.atMs = m_random() % 2 == 0 ? lineage::noTime : 1'700'000'000'000 + qint64(m_random() % 1000000);
        edge.transform = static_cast<lineage::Transform>(m_random() % lineage::transformCount);
        if (m_random() % 3 == 0)
            edge.detail = m_builder.json(QJsonObject{{QStringLiteral("description"), pick(hostileNames())}});
        if (m_random() % 3 == 0 && !m_byKind[lineage::NodeKind::Run].isEmpty() && !m_byKind[lineage::NodeKind::Job].isEmpty()) {
            edge.run = pick(m_byKind[lineage::NodeKind::Run]);
            m_builder.run(edge.run, pick(m_byKind[lineage::NodeKind::Job]), static_cast<lineage::RunState>(m_random() % 7), 1'700'000'000'000 + qint64(m_random() % 1000));
        }
    }

    std::mt19937 m_random;
    lineage::LineageFacts &m_facts;
    lineage::FactBuilder m_builder;
    QMap<lineage::NodeKind, QList<lineage::NodeIndex>> m_byKind;
};

} // namespace hallmarker::tests
