#pragma once

#include "core/digest/Hasher.h"
#include "lineage/labels/LabelRecords.h"
#include "lineage/signoff/ReviewDesk.h"
#include "lineage/store/LineageWriter.h"
#include "tests/support/WorkspaceFixture.h"

namespace hallmarker::tests {

/// A workspace into which lineage is told piece by piece.
class ReviewBench {
public:
    explicit ReviewBench(int backend) : fixture(backend) {}

    static lineage::NodeKey dataset(const QString &name, const QString &space = QStringLiteral("db")) { return {lineage::NodeKind::Dataset, space, name}; }
    static lineage::NodeKey job(const QString &name) { return {lineage::NodeKind::Job, QStringLiteral("etl"), name}; }

    struct Link {
        lineage::NodeKey from;
        lineage::NodeKey to;
        lineage::EdgeKind kind = lineage::EdgeKind::Derives;
        lineage::Transform transform = lineage::Transform::Unknown;
        bool isMasked = false;
    };
    /// One event with these edges.
    core::Result<core::LineageIntake> tell(const QList<Link> &links, const QString &run = {})
    {
        lineage::LineageFacts facts;
        begin(facts);
        const lineage::NodeIndex runNode = run.isEmpty() ? lineage::none : facts.nodeNamed(lineage::NodeKind::Run, QStringLiteral("etl"), run);
        for (const Link &link : links) {
            lineage::EdgeFact edge{facts.nodeNamed(link.from.kind, link.from.space, link.from.name), facts.nodeNamed(link.to.kind, link.to.space, link.to.name), link.kind};
            edge.transform = link.transform;
            edge.isMasked = link.isMasked;
            edge.run = runNode;
            edge.atMs = m_told;
            edge.event = 0;
            facts.edges.push_back(edge);
        }
        return lineage::LineageWriter(fixture.workspace()).write(facts, QStringLiteral("test"));
    }
    /// A later word about a node.
    core::Result<core::LineageIntake> say(const lineage::NodeKey &node, const char *key, const QByteArray &value)
    {
        lineage::LineageFacts facts;
        begin(facts);
        facts.attributes.push_back({facts.nodeNamed(node.kind, node.space, node.name), facts.texts.add(key), facts.texts.add(std::string_view(value.data(), std::size_t(value.size()))), m_told, 0});
        return lineage::LineageWriter(fixture.workspace()).write(facts, QStringLiteral("test"));
    }
    core::Result<void> merge(const lineage::NodeKey &a, const lineage::NodeKey &b, bool isMerged)
    {
        return lineage::LineageWriter(fixture.workspace()).merge({a.kind, a.space, a.name}, {b.kind, b.space, b.name}, isMerged);
    }
    core::Result<void> label(const lineage::NodeKey &node, lineage::Classification classification)
    {
        lineage::NodeLabels labels;
        labels.node = node;
        labels.classification = classification;
        return lineage::LabelRepository(fixture.workspace()).setLabels(labels);
    }
    lineage::ReviewDesk desk() { return lineage::ReviewDesk(fixture.workspace()); }
    core::Result<lineage::SignedReview> sign(const lineage::ReviewScope &scope) { return desk().sign({scope, true, {}, 0}); }
    /// "current", "stale" ...; the error's text when it cannot be read.
    QString standing(const QString &id)
    {
        const auto review = desk().find(id);
        return review ? core::findingStandingName(review->judged.standing) : review.error().message;
    }
    QStringList changes(const QString &id)
    {
        const auto review = desk().find(id);
        const auto changes = review ? desk().changes(*review) : core::Result<QList<lineage::ReviewChange>>(review.error());
        QStringList texts;
        for (const lineage::ReviewChange &change : changes.value_or(QList<lineage::ReviewChange>()))
            texts += change.text();
        return changes ? texts : QStringList{changes.error().message};
    }

    WorkspaceFixture fixture;

private:
    void begin(lineage::LineageFacts &facts)
    {
        m_told += 1000;
        const QByteArray content = QByteArray::number(m_told);
        facts.events.push_back({core::Hasher::of(content), m_told, content, {}});
    }
    qint64 m_told = 1'760'000'000'000;
};

} // namespace hallmarker::tests
