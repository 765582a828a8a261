#pragma once

#include "ui/inventory/RecordDetail.h"

#include <QWidget>

class QVBoxLayout;

namespace hallmarker::ui {

/// The side panel of the inventory: fields that people write (saved when one leaves them), versions, digests, staleness.
class RecordDetailView final : public QWidget {
    Q_OBJECT
public:
    RecordDetailView(const RecordDetail &detail, bool isReadOnly, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A field was left with another text.
    void edited(const QString &field, const QString &label, const QString &before, const QString &after);
    void recordWanted(const QString &id);

private:
    void addField(QVBoxLayout *column, const QString &field, const QString &label, const QString &text, const QString &guidance, bool isReadOnly);
};

} // namespace hallmarker::ui
