#pragma once

#include "ui/shell/Page.h"
#include "ui/threats/ThreatRow.h"

class QCheckBox;

namespace hallmarker::ui {

class ListSection;
class ThreatDocument;
class ThreatWatch;

/// The threats of the model: why each is there, what would clear it, and what was decided.
class ThreatList final : public QWidget {
    Q_OBJECT
public:
    ThreatList(PageServices &services, ThreatDocument &document, ThreatWatch &watch, QWidget *parent = nullptr);

    /// What is chosen in the diagram: the list can be narrowed down to it.
    void setSelection(const QStringList &keys);
    void open(const QString &key);
    void decide();
    /// Writes down a threat that no catalogue has.
    void addOwn();
    bool canDecide() const;
    ListSection &list() const { return *m_list; }
    int openCount() const;

Q_SIGNALS:
    void elementWanted(const QString &key);

private:
    void fill();
    void showDetail(const QString &key);
    const ThreatRow *row(const QString &key) const;
    QString today() const;
    void store(const threats::ThreatDecision &decision, const QString &step);

    PageServices &m_services;
    ThreatDocument &m_document;
    ThreatWatch &m_watch;
    ListSection *m_list;
    QCheckBox *m_onlyChosen;
    QCheckBox *m_onlyOpen;
    QStringList m_selection;
    QString m_shown;
};

} // namespace hallmarker::ui
