#pragma once

#include "core/finding/FindingRepository.h"
#include "dpia/assessment/CitedEvidence.h"
#include "dpia/workflow/AssessmentWorkflow.h"
#include "tests/support/WorkspaceFixture.h"

namespace hallmarker::tests {

/// A workspace with a system, a dataset version, a finding about it, and an assessment over a small template that has one
/// of everything: a fact, a risk, evidence, controls, a condition.
class AssessmentCase {
public:
    explicit AssessmentCase(int backend = int(TestBackend::Sqlite));

    core::Workspace &workspace() { return m_fixture.workspace(); }
    WorkspaceFixture &fixture() { return m_fixture; }
    static dpia::TemplateFiles files();

    /// Records straight into the store; basis and digest follow from the body.
    core::Record put(const QString &kind, const QString &name, const QJsonObject &body);
    core::Record change(const QString &id, const QJsonObject &body);
    /// A finding about records, valid until an instant (0: no end).
    core::Finding finding(const QStringList &recordIds, qint64 validUntilMs = 0);

    dpia::Assessment begin(const QString &name = QStringLiteral("DPIA"));
    dpia::LoadedAssessment load(const QString &reference = QStringLiteral("DPIA"));
    /// Answers as "Ada"; the revision is looked up.
    core::Result<dpia::Answer> answer(const QString &question, const QJsonValue &value, const QString &reason = {}, const QList<dpia::Citation> &cites = {}, const QString &who = QStringLiteral("Ada"));
    dpia::Citation cite(const QString &id);
    /// Everything answered, judged acceptable by "Ben", opinions given: ready for "Cleo" to decide. False with a warning.
    bool makeReady(int severity = 1, int likelihood = 1);

    QString system;
    QString data;
    QString findingId;
    QString control;

private:
    WorkspaceFixture m_fixture;
};

} // namespace hallmarker::tests
