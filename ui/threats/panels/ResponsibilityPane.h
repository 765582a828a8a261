#pragma once

#include "threats/responsibility/ResponsibilityBook.h"
#include "ui/shell/Page.h"

class QComboBox;
class QLabel;

namespace hallmarker::ui {

class FormPanel;
class ListSection;
class ResponsibilityRowForm;
class ThreatDocument;

/// The responsibility matrices of the model: for each control the one side that is accountable, what speaks against it, and rows that
/// can be changed.
class ResponsibilityPane final : public QWidget {
    Q_OBJECT
public:
    ResponsibilityPane(PageServices &services, ThreatDocument &document, QWidget *parent = nullptr);

    void reload();
    ListSection &list() const { return *m_list; }
    /// What is wrong in all matrices of the model.
    int gapCount() const;
    bool mayWrite() const;
    bool hasMatrix() const { return m_at >= 0; }
    bool hasRow() const;

    void create();
    void importFile();
    void exportFile();
    void addRow();
    void editRow();
    void removeRow();
    /// Somebody looked at evidence that changed: the results still hold.
    void acknowledge();
    bool canAcknowledge() const;

Q_SIGNALS:
    void changed();
    void failed(const hallmarker::core::Error &error);

private:
    struct Judged {
        threats::StoredMatrix stored;
        threats::ResponsibilityStanding standing;
    };
    void adopt(const QList<Judged> &all);
    void fill();
    void showDetail(const QString &row);
    void showForm(const threats::ResponsibilityRow &before, int at);
    void store(const threats::StoredMatrix &edited, const QHash<QString, threats::ConflictChoice> &choices = {});
    int rowAt(const QString &id) const;
    const threats::StoredMatrix *matrix() const { return m_at < 0 ? nullptr : &m_all.at(m_at).stored; }
    QString namesOf(const QStringList &elements) const;

    PageServices &m_services;
    ThreatDocument &m_document;
    QWidget *m_above;
    QComboBox *m_matrices;
    QLabel *m_sides;
    ListSection *m_list;
    QList<Judged> m_all;
    int m_at = -1;
    QString m_wanted; ///< id of the matrix to show
    bool m_isFilling = false;
};

} // namespace hallmarker::ui
