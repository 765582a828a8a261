#pragma once

#include "core/lineage/AssetLineage.h"
#include "tests/ui/pages/PageBench.h"

#include <QMap>

namespace hallmarker::tests {

/// What a lineage is told to say; shared by all that ask, for the pages make one for each question.
struct SaidLineage {
    core::AssetReach reach;
    QMap<QString, QList<core::PersonalParent>> parents;
};

/// A bench with personal data that a model was made from, a copy of it with somebody else, rules, a hold, consent, an
/// agreement and uses. The lineage is told what to say.
class GovernanceBench : public PageBench {
public:
    GovernanceBench();
    bool isFilled() const { return m_isFilled; }
    core::Workspace &workspace() { return *fixture.session.workspace(); }
    /// A file in the bench's folder with this content.
    QString write(const QString &name, const QByteArray &content);
    /// A finding that passed, to rest decisions on.
    QString passingFinding();
    /// One about the model, as a test of what it remembers would give.
    QString passingModelFinding();

    std::shared_ptr<SaidLineage> lineage = std::make_shared<SaidLineage>();
    QString dataVersion;
    QString modelVersion;

private:
    bool fill();
    bool fillRetention();
    bool fillConsent();
    bool fillAgreements();
    bool m_isFilled = false;
};

} // namespace hallmarker::tests
