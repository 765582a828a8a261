#pragma once

#include "ui/inventory/FieldConflict.h"
#include "ui/inventory/RecordDetail.h"

#include <QWidget>

class QVBoxLayout;

namespace hallmarker::ui {

class ConflictView;
class FormField;

/// The side panel of the inventory: fields that people write (saved when one leaves them), conflicts to decide, files,
/// versions, digests, staleness. It is brought up to date in place: what has the keyboard, what is scrolled and what
/// is half typed stays.
class RecordDetailView final : public QWidget {
    Q_OBJECT
public:
    RecordDetailView(const RecordDetail &detail, bool isReadOnly, QWidget *parent = nullptr);

    QString recordId() const { return m_detail.record.id; }
    const RecordDetail &detail() const { return m_detail; }
    /// The same record, read again.
    void update(const RecordDetail &detail);
    /// Shows it above the fields; one of the same field gives way.
    void addConflict(const FieldConflict &conflict);
    bool hasConflicts() const { return !m_conflicts.isEmpty(); }
    /// Puts a text that was not stored last time back into its field and the keyboard there.
    void restore(const QString &key, const QJsonValue &typed, const QJsonValue &before);
    /// A text could not be stored just now: it stays in its field, says why, and is tried again when the field is left.
    /// The keyboard stays where it is, so that nobody is held in a field that cannot be stored.
    void keepUnstored(const QString &key, const QJsonValue &typed, const QJsonValue &before, const QString &reason);
    /// Something is typed that is not stored.
    bool hasUnstored() const;
    QString shownName() const { return m_detail.record.name; }
    /// Stores what stands in the field that has the keyboard.
    void commitFocused();

Q_SIGNALS:
    /// A field was left with another value. `before` is what the person started from.
    void edited(const hallmarker::ui::RecordFieldSpec &spec, const QJsonValue &before, const QJsonValue &after);
    /// Something is half typed; an equal pair means: no more.
    void typed(const hallmarker::ui::RecordFieldSpec &spec, const QJsonValue &before, const QJsonValue &now);
    void conflictResolved(const hallmarker::ui::FieldConflict &conflict, const QJsonValue &result);
    void recordWanted(const QString &id);
    void relocateRequested(const QString &role);

private:
    struct Entry {
        RecordFieldSpec spec;
        RecordFieldEditor *editor = nullptr;
        FormField *row = nullptr;
        QJsonValue stored; ///< what the person started from
    };
    void addField(QVBoxLayout *column, const RecordFieldSpec &spec, bool isReadOnly);
    void commit(qsizetype index);
    void showNews(Entry &entry, const core::Record &record);
    void showFacts();
    void orderTabs();
    QWidget *makeFacts();

    RecordDetail m_detail;
    bool m_isReadOnly;
    QList<Entry> m_entries;
    QList<ConflictView *> m_conflicts;
    QVBoxLayout *m_conflictColumn;
    QVBoxLayout *m_column;
    QWidget *m_facts = nullptr;
};

} // namespace hallmarker::ui
