#pragma once

#include "ui/inventory/RecordDetail.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace hallmarker::ui {

/// The side panel of the inventory: fields that people write (saved when one leaves them), versions, digests, staleness.
class RecordDetailView final : public QWidget {
    Q_OBJECT
public:
    RecordDetailView(const RecordDetail &detail, bool isReadOnly, QWidget *parent = nullptr);

    QString recordId() const { return m_recordId; }
    /// Somebody is typing, or a field was not accepted.
    bool hasUnstored() const;
    /// Takes over what changed elsewhere. A field in which somebody is typing keeps its text, and what it was typed over.
    void takeOver(const core::Record &record);

Q_SIGNALS:
    /// A field was left with another text.
    void edited(const QString &field, const QString &label, const QString &before, const QString &after);
    void recordWanted(const QString &id);

private:
    struct Field {
        QString key;
        QLineEdit *edit;
        QString stored; ///< what the text was when it was shown
    };
    void addField(QVBoxLayout *column, const QString &field, const QString &label, const QString &text, const QString &guidance, bool isReadOnly);

    QString m_recordId;
    QList<Field> m_fields;
};

} // namespace hallmarker::ui
