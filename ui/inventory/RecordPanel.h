#pragma once

#include "core/record/Record.h"
#include "ui/inventory/FieldDrafts.h"
#include "ui/inventory/FieldStore.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace hallmarker::ui {

class InlineMessage;
class RecordDetailView;
class SidePanel;
struct RecordDetail;

/// What stands beside the list: one record with its fields, which are stored when they are left; what cannot be stored
/// or conflicts with another seat's change is kept until somebody decides.
class RecordPanel final : public QObject {
    Q_OBJECT
public:
    RecordPanel(Page &page, SidePanel &panel, InlineMessage &message, QObject *parent);

    /// Of the record that is shown or about to be; empty: none.
    QString recordId() const { return m_recordId; }
    bool isShown() const;
    void open(const QString &id);
    /// Other records, and perhaps this one, were written.
    void refresh();
    void close();
    /// Stores what stands in the field that has the keyboard.
    void commitFocused();
    /// A text that was not stored, to be put back into its field once its record is opened.
    void putBack(const QJsonObject &draft) { m_draft = draft; }
    /// The record that such a text waits for.
    QString awaitedId() const { return m_draft.value(QLatin1String("record")).toString(); }

Q_SIGNALS:
    void recordWanted(const QString &id);
    void relocateRequested(const hallmarker::core::Record &record, const QString &role);
    void shown();

private:
    RecordDetailView *view() const;
    bool isShowing(const QString &id) const;
    void show(const RecordDetail &detail);
    RecordDetailView *makeView(const RecordDetail &detail);
    void showRemoved(const core::Record &record);
    void resolve(const QString &kind, const FieldConflict &conflict, const QJsonValue &result);
    void noteStored(const FieldEdit::Change &change);
    void keepUnstored(const FieldEdit::Change &change, const core::Error &error);
    void offerToCopy(const FieldEdit::Change &change, const core::Error &error);
    void addConflict(const FieldConflict &conflict);
    QString shownName(const QString &id) const;

    Page &m_page;
    SidePanel &m_panel;
    InlineMessage &m_message;
    FieldDrafts m_drafts;
    FieldStore *m_store;
    QString m_recordId;
    QHash<QString, QList<FieldConflict>> m_conflicts; ///< by record, until they are decided
    bool m_isFailureShown = false; ///< the message is about a field that was not stored
    QJsonObject m_draft;
};

} // namespace hallmarker::ui
