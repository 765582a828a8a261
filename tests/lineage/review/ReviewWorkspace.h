#pragma once

#include "core/digest/Hasher.h"
#include "lineage/review/LineageState.h"
#include "lineage/store/LineageWriter.h"
#include "tests/support/WorkspaceFixture.h"

namespace hallmarker::tests {

/// A workspace with: patients (mail, age) -> build -> training -> train -> model -> scores, and "=cmd" made from training.
class ReviewWorkspace {
public:
    ReviewWorkspace() : fixture(0)
    {
        using namespace lineage;
        LineageFacts facts;
        facts.events.push_back({core::Hasher::of("told"), noTime, QByteArray("told"), {}});
        const NodeIndex patients = facts.node(NodeKind::Dataset, "db", "patients");
        const NodeIndex build = facts.node(NodeKind::Job, "etl", "build");
        const NodeIndex training = facts.node(NodeKind::Dataset, "db", "training");
        const NodeIndex train = facts.node(NodeKind::Job, "ml", "train");
        const NodeIndex model = facts.node(NodeKind::Model, "ml", "risk");
        const NodeIndex scores = facts.node(NodeKind::Prediction, "ml", "scores");
        const NodeIndex formula = facts.node(NodeKind::Dataset, "db", "=cmd|' /C calc'!A0");
        const NodeIndex mail = facts.field("db", "patients", "mail");
        const NodeIndex age = facts.field("db", "patients", "age");
        const NodeIndex hash = facts.field("db", "training", "mail_hash");
        const auto link = [&](NodeIndex from, NodeIndex to, EdgeKind kind, bool isMasked = false) {
            EdgeFact edge{from, to, kind};
            edge.isMasked = isMasked;
            edge.event = 0;
            facts.edges.push_back(edge);
        };
        link(patients, mail, EdgeKind::HasField);
        link(patients, age, EdgeKind::HasField);
        link(training, hash, EdgeKind::HasField);
        link(patients, build, EdgeKind::Input);
        link(build, training, EdgeKind::Output);
        link(training, train, EdgeKind::Input);
        link(train, model, EdgeKind::Output);
        link(model, scores, EdgeKind::Predicts);
        link(training, formula, EdgeKind::Derives);
        link(mail, hash, EdgeKind::Column, true);
        const auto tell = [&](NodeIndex node, const char *key, const char *value) { facts.attributes.push_back({node, facts.texts.add(key), facts.texts.add(value), noTime, 0}); };
        tell(patients, "schema", R"([{"name":"mail","type":"text","description":"address"},{"name":"age","type":"int"}])");
        tell(patients, "tags", R"([{"key":"pii","value":"true","field":"mail"},{"key":"gold"}])");
        tell(patients, "owners", R"([{"name":"team:care","type":"steward"}])");
        written = LineageWriter(fixture.workspace()).write(facts, QStringLiteral("openlineage")).has_value();
    }

    std::shared_ptr<const lineage::LineageState> load(const std::shared_ptr<const lineage::LineageState> &before = {})
    {
        const auto state = lineage::LineageState::load(fixture.workspace(), before);
        return state ? *state : nullptr;
    }
    static lineage::NodeId find(const lineage::LineageState &state, lineage::NodeKind kind, const char *space, const char *name) { return state.graph().nodes().find(kind, space, name).value_or(lineage::none); }

    WorkspaceFixture fixture;
    bool written = false;
};

} // namespace hallmarker::tests
