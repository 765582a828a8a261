#pragma once

#include "core/clock/Clock.h"
#include "core/gate/Gate.h"
#include "threats/gate/ThreatGateRule.h"
#include "threats/store/ThreatModelBook.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace hallmarker::tests {

/// A judge that says what it is told to say.
class SaidJudge final : public threats::ThreatJudge {
public:
    QList<threats::GateThreat> said;
    core::Result<QList<threats::GateThreat>> judge(core::Workspace &, const threats::ThreatModel &, qint64) const override { return said; }
};

inline threats::GateThreat gateThreat(const char *status, core::GateSeverity severity, const char *key = "MLT-048@ckpt")
{
    threats::GateThreat threat;
    threat.key = QString::fromLatin1(key);
    threat.threat = threat.key.section(QLatin1Char('@'), 0, 0);
    threat.element = threat.key.section(QLatin1Char('@'), 1, 1);
    threat.title = QStringLiteral("Loading a model executes code");
    threat.status = QString::fromLatin1(status);
    threat.severity = severity;
    threat.why = QStringLiteral("artifact_format is pickle.");
    threat.tags = {QStringLiteral("CWE-502")};
    return threat;
}

/// An element of a kind with attributes.
inline threats::Element gateElement(const char *key, const char *kind, const QJsonObject &attributes = {})
{
    threats::Element element;
    element.key = QString::fromLatin1(key);
    element.name = element.key.toUpper();
    element.setKind(QString::fromLatin1(kind));
    element.attributes = threats::Attributes(attributes);
    return element;
}

/// A workspace with one threat model of these elements.
class GateModel {
public:
    explicit GateModel(const QList<threats::Element> &elements)
    {
        core::WorkspaceOptions options;
        options.location = folder.filePath(QStringLiteral("w.hallmarker"));
        options.actor.name = QStringLiteral("tester");
        auto made = core::Workspace::create(options, clock, ids);
        if (!made)
            qFatal("%s", qPrintable(made.error().toString()));
        workspace = std::move(*made);
        threats::ThreatModel model;
        model.key = QStringLiteral("credit");
        model.title = QStringLiteral("Credit scoring");
        model.elements = elements;
        const auto stored = threats::ThreatModelBook(*workspace).create(model);
        if (!stored)
            qFatal("%s", qPrintable(stored.error().toString()));
        id = stored->model.id;
    }

    core::Result<core::GateReport> decide(const QByteArray &yaml, const threats::ThreatJudge &judge)
    {
        const threats::ThreatGateRule rule(judge);
        HALLMARKER_ASSIGN(const core::GatePolicy policy, core::parseGatePolicy("version: 1\n" + yaml, QStringLiteral("p.yaml"), {&rule}));
        return core::evaluateGate(*workspace, policy, {&rule}, {}, clock.nowMs());
    }

    QTemporaryDir folder;
    core::FixedClock clock{1'767'225'600'000};
    core::SequenceIdSource ids;
    std::unique_ptr<core::Workspace> workspace;
    QString id;
};

} // namespace hallmarker::tests
