#pragma once

#include "ui/shell/Page.h"
#include "ui/threats/ThreatRow.h"

class QCheckBox;

namespace hallmarker::core {
struct JudgedFinding;
}

namespace hallmarker::threats {
struct Element;
struct ThreatInstance;
} // namespace hallmarker::threats

namespace hallmarker::ui {

class DecisionDesk;
class DecisionForm;
class ListSection;
class ThreatDocument;
class ThreatWatch;

/// The threats of the model: why each is there, what would clear it, and what was decided.
class ThreatList final : public QWidget {
    Q_OBJECT
public:
    ThreatList(PageServices &services, ThreatDocument &document, ThreatWatch &watch, DecisionDesk &desk, QWidget *parent = nullptr);

    /// What is chosen in the diagram: the list can be narrowed down to it.
    void setSelection(const QStringList &keys);
    void open(const QString &key);
    void decide();
    /// Takes a signed decision back.
    void withdraw();
    /// Says that a control of the threat is there, and where its evidence is.
    void attachControl();
    /// Writes down a threat that no catalogue has.
    void addOwn();
    bool canDecide() const;
    bool canWithdraw() const;
    bool canAttach() const;
    ListSection &list() const { return *m_list; }
    int openCount() const;

Q_SIGNALS:
    /// Something was signed or taken back.
    void decided();
    void failed(const hallmarker::core::Error &error);

private:
    void fill();
    void showDetail(const QString &key);
    const ThreatRow *row(const QString &key) const;
    QString today() const;
    void sign(DecisionForm *form, const threats::ThreatDecision &decision);
    void showControlForm(const ThreatRow &shown, const threats::ThreatInstance &instance, const threats::Element &element, const QList<core::JudgedFinding> &findings);
    void store(const threats::ThreatDecision &decision, const QString &step);

    PageServices &m_services;
    ThreatDocument &m_document;
    ThreatWatch &m_watch;
    DecisionDesk &m_desk;
    ListSection *m_list;
    QCheckBox *m_onlyChosen;
    QCheckBox *m_onlyOpen;
    QStringList m_selection;
    QString m_shown;
};

} // namespace hallmarker::ui
