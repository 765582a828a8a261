#pragma once

#include "threats/model/ThreatDecision.h"
#include "ui/kit/FormPanel.h"
#include "ui/threats/DecisionKey.h"

namespace hallmarker::ui {

/// What is decided about one threat: what is done, why, who answers for it, until when it holds, and the key that it is signed with.
class DecisionForm final : public FormPanel {
    Q_OBJECT
public:
    /// `by` is who decides: the person who works in this workspace.
    DecisionForm(const threats::ThreatDecision &before, const QStringList &people, const QString &by, QWidget *parent = nullptr);

    /// The decision with what was typed; nothing when something is missing, which is then said beside the field.
    std::optional<threats::ThreatDecision> decision(const QString &by, const QString &at, const QString &today);
    /// Whether it is of those that count once they are signed, and is to be signed now.
    bool isSigning() const;
    /// What to sign with. The passphrase is taken out of the form by that.
    DecisionKey takeKey();

private:
    void adapt();
    bool isOfSignedKind() const;

    threats::ThreatDecision m_before;
};

} // namespace hallmarker::ui
