#pragma once

#include "threats/model/ThreatDecision.h"
#include "threats/status/SignedDecision.h"
#include "ui/threats/DecisionKey.h"

#include <QObject>

#include <functional>

namespace hallmarker::core {
struct Error;
}

namespace hallmarker::ui {

class FormPanel;
struct PageServices;
class ThreatDocument;
class ThreatSaver;
class ThreatWatch;

/// Signs decisions about threats, and takes them back, by the rules of threats/status. A decision is signed about what is stored, and
/// only when that is what was seen.
class DecisionDesk final : public QObject {
    Q_OBJECT
public:
    DecisionDesk(PageServices &services, ThreatDocument &document, ThreatWatch &watch, ThreatSaver &saver, QObject *parent = nullptr);

    /// What is refused is said in the form.
    void sign(FormPanel *form, const threats::ThreatDecision &decision, const DecisionKey &key, const std::function<void(const threats::SignedDecision &)> &then);
    void withdraw(const QString &key, const QString &reason, const std::function<void()> &then);

Q_SIGNALS:
    void failed(const hallmarker::core::Error &error);

private:
    PageServices &m_services;
    ThreatDocument &m_document;
    ThreatWatch &m_watch;
    ThreatSaver &m_saver;
};

} // namespace hallmarker::ui
