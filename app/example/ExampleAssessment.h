#pragma once

#include "core/storage/Workspace.h"
#include "dpia/assessment/LoadedAssessment.h"

#include <QJsonObject>

namespace hallmarker::example {

/// The impact assessment of the example: answered with evidence, judged, approved and signed by the people in its file, each
/// step the way a person would take it.
class ExampleAssessment {
public:
    explicit ExampleAssessment(core::Workspace &workspace) : m_workspace(workspace) {}

    static QString name(); ///< of the assessment
    core::Result<void> write();

private:
    core::Result<void> begin();
    core::Result<void> addControls();
    core::Result<void> answer();
    core::Result<void> judge();
    core::Result<void> decideAndSign();
    core::Result<dpia::LoadedAssessment> load() const;
    core::Result<QJsonValue> referencesIn(const QJsonValue &value) const;
    core::Result<QList<dpia::Citation>> citations(const QString &question) const;
    QString text(const char *key) const { return m_file.value(QLatin1String(key)).toString(); }

    core::Workspace &m_workspace;
    QJsonObject m_file;
    QHash<QString, QString> m_controls; ///< id by title
};

} // namespace hallmarker::example
